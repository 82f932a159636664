using Publications.Query.Schema;

namespace Publications.Tests.Query;

public class GraphSchemaTests
{
    [Fact]
    public void The_schema_of_the_program_is_read_with_its_flags_and_orders()
    {
        var schema = GraphSchema.Default;
        schema.Nodes.Select(node => node.Name).ShouldBe(["Work", "Author", "Venue", "Concept", "Region", "SourceFile", "SourceRecord"]);
        schema.Relationships.Length.ShouldBe(15);

        var work = schema.Node("Work");
        work.Prefix.ShouldBe("w");
        work.DefaultOrder.ShouldBe([new("year", true, false), new("id", true, false)]);
        work.Property("title")!.FoldedName.ShouldBe("title_folded");
        work.Property("doi")!.IsUnique.ShouldBeTrue();
        work.Property("type")!.Kind.ShouldBe(PropertyKind.Enum);
        work.Property("keywords")!.ShouldSatisfyAllConditions(
            keywords => keywords.Kind.ShouldBe(PropertyKind.TextList),
            keywords => keywords.FullTextWeight.ShouldBe(2));
        work.Relationship("authors")!.Order.ShouldBe([new("position", false, true), new("id", false, false)]);
        work.Relationship("concepts")!.Order.ShouldBe([new("label", false, false), new("id", false, false)]);
        work.Number("localCitations")!.Of.Name.ShouldBe("citedBy");
    }

    [Fact]
    public void A_relationship_type_knows_its_ends_whichever_field_names_it()
    {
        var reviewed = GraphSchema.Default.Relationships.Single(type => type.Name == "REVIEWED_IN");
        (reviewed.From, reviewed.To, reviewed.EdgeName).ShouldBe(("Work", "Venue", null));
        var coAuthors = GraphSchema.Default.Node("Author").Relationship("coAuthors")!;
        coAuthors.Direction.ShouldBe(Direction.Both);
        coAuthors.Order[0].ShouldBe(new("works", true, true));
    }

    [Theory]
    [InlineData("type A @node {\n id: ID!\n x: Strin }", 3, "Strin")]
    [InlineData("type A @node {\n id: ID!\n b: [B!]! @relationship(type: \"R\", direction: OUT) }", 3, "leads to B")]
    [InlineData("type A @node {\n id: ID!\n a: [A!]! @relationship(type: \"R\", direction: UP) }", 3, "IN, OUT or BOTH")]
    [InlineData("type A @node {\n id: ID!\n n: Int! @count(of: \"b\") }", 3, "b is no list")]
    [InlineData("type A @node @defaultOrder(by: [\"size_ASC\"]) {\n id: ID! }", 1, "ordered by size")]
    [InlineData("type A @node { id: ID! }\ntype A @node { id: ID! }", 2, "defined twice")]
    [InlineData("type A {\n id: ID! }", 1, "exactly one of")]
    [InlineData("type A @node {\n name: String }", 1, "id: ID!")]
    [InlineData("type A @node {\n id ID! }", 2, "Expected")]
    public void A_schema_that_breaks_its_rules_is_refused_with_the_line(string text, int line, string reason)
    {
        var error = Should.Throw<GraphSchemaException>(() => GraphSchema.Parse(text));
        error.Line.ShouldBe(line);
        error.Message.ShouldContain(reason);
    }
}
