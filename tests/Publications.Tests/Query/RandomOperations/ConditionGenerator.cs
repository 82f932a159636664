using GraphQL;
using GraphQL.Types;
using Publications.Model.Graph;
using Publications.Query.Schema;
using Publications.Tests.Query.Evaluation;
using Publications.Tests.Query.RandomGraphs;

namespace Publications.Tests.Query.RandomOperations;

/// <summary>Makes conditions, most of which hold on a node that is drawn first, so that most lists have something in them.</summary>
internal sealed class ConditionGenerator(Draw draw, ValuePool pool, MemoryGraph graph, Lists lists, VariableMaker variables)
{
    private readonly OperatorGenerator operators = new(draw, pool, variables);

    /// <summary>A <c>where</c> on nodes of a type.</summary>
    public Input Where(IInputObjectGraphType filter, NodeType type, RelationshipType? edge)
    {
        var nodes = graph.Nodes(type.Name).ToList();
        return Fields(filter, type, edge, draw.Chance(85) && nodes.Count > 0 ? new(draw.Of(nodes)) : null, 3);
    }

    private Input.Fields Fields(IInputObjectGraphType filter, NodeType type, RelationshipType? edge, Row? witness, int depth)
    {
        var fields = filter.Fields.ToList();
        var plain = fields.Where(field => field.Name is not ("and" or "or" or "not")).ToList();
        if (draw.Chance(15) && fields.Find(field => field.Name == "edge") is { } onEdge)
        {
            return new([new("edge", Value(onEdge, filter, type, edge, witness, depth - 1))]);
        }

        var asked = draw.Chance(80) || depth == 0 ? draw.Some(plain.Where(field => depth > 0 || Operand(type, field.Name)), draw.Chance(70) ? 1 : 2) : [draw.Of(fields)];
        return new([.. asked.Select(field => new Named(field.Name, variables.Maybe(field.ResolvedType!, Value(field, filter, type, edge, witness, depth - 1), mayBeAbsent: true)))]);
    }

    /// <summary>True for a condition on a value, that has no conditions on other nodes in it.</summary>
    private static bool Operand(NodeType type, string name) => type.Property(name) is not null || type.Number(name) is not null;

    private Input Value(FieldType field, IInputObjectGraphType filter, NodeType type, RelationshipType? edge, Row? witness, int depth)
    {
        if (draw.Chance(2))
        {
            return new Input.Scalar(null);
        }

        var input = field.ResolvedType!.GetNamedType();
        switch (field.Name)
        {
            case "and" or "or":
                var terms = Enumerable.Range(0, draw.Between(1, 3)).Select(i => (Input)Fields(filter, type, edge, field.Name == "and" || i == 0 ? witness : null, depth)).ToList();
                return terms.Count == 1 && draw.Chance(20) ? terms[0] : new Input.Many([.. draw.Some(terms, terms.Count)]);
            case "not":
                return Fields(filter, type, edge, null, depth);
            case "edge":
                return OnEdge((IInputObjectGraphType)input, edge!, witness, 1);
            case "subtree":
                return Fields((IInputObjectGraphType)input, type, null, witness is null ? null : new(draw.Of(lists.Ancestors(witness.Node, type.Ancestors!.Type).ToList())), depth);
        }

        if (type.Number(field.Name) is { } number)
        {
            var found = witness is not null && lists.Found(witness.Node, number, subtree: true) is long value ? new PropertyValue.Whole(value) : null;
            return operators.On((IInputObjectGraphType)input, number.AsProperty(), found, null);
        }

        return type.Relationship(field.Name) is { } relationship
            ? Related((IInputObjectGraphType)input, relationship, witness, depth)
            : operators.On((IInputObjectGraphType)input, type.Property(field.Name)!, witness is null ? null : Row.Stored(witness.Node, field.Name), type.Name);
    }

    private Input.Fields OnEdge(IInputObjectGraphType filter, RelationshipType edge, Row? witness, int depth) =>
        new([.. draw.Some(filter.Fields.Where(own => depth > 0 || own.Name is not ("and" or "or" or "not")), draw.Chance(70) ? 1 : 2).Select(own => new Named(own.Name, own.Name switch
        {
            "and" or "or" => new Input.Many([.. Enumerable.Range(0, draw.Between(1, 2)).Select(i => OnEdge(filter, edge, i == 0 || own.Name == "and" ? witness : null, depth - 1))]),
            "not" => OnEdge(filter, edge, null, depth - 1),
            _ => operators.On((IInputObjectGraphType)own.ResolvedType!.GetNamedType(), edge.Property(own.Name)!, witness?.Edge[own.Name], null),
        }))]);

    private Input.Fields Related(IInputObjectGraphType filter, Relationship relationship, Row? witness, int depth)
    {
        var target = GraphSchema.Default.Node(relationship.Target);
        var related = witness is null ? [] : lists.Related(witness.Node, relationship, subtree: false);
        var other = related.Count > 0 ? draw.Of(related) : null;
        if (!relationship.IsList)
        {
            return Fields(filter, target, null, other, depth);
        }

        var quantifier = draw.Of("some", "some", "some", "none", "all", "any");
        return new([new(quantifier, quantifier == "any"
            ? new Input.Scalar(related.Count > 0)
            : Fields((IInputObjectGraphType)filter.Fields.First(field => field.Name == quantifier).ResolvedType!, target, relationship.Type, quantifier == "none" ? null : other, depth))]);
    }
}
