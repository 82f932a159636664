using Publications.Query.Compile;
using Publications.Query.Documents;
using Publications.Query.Execution;
using Publications.Query.Schema;

namespace Publications.Tests.Query;

public class StatementTextTests
{
    [Theory]
    [InlineData(StatementLanguage.Sql)]
    [InlineData(StatementLanguage.Cypher)]
    public async Task Aliases_values_and_names_of_the_response_are_not_in_a_statement(StatementLanguage language)
    {
        var one = await TextAsync(language, "{ works(where: { title: { contains: \"loom\" }, year: { in: [1, 2] } }, first: 3) { nodes { title authors(first: 2) { nodes { name } } } } }");
        var other = await TextAsync(language, "query Q { zebra: works(where: { title: { contains: \"dye\" }, year: { in: [7] } }, first: 9) { yak: nodes { newt: title ...A } } } fragment A on Work { ant: authors(first: 5) { nodes { bat: name } } }");
        other.ShouldBe(one);
    }

    [Fact]
    public void The_served_schema_follows_from_the_graphs()
    {
        var sdl = ApiSchema.Default.Sdl;
        sdl.ShouldContain("  ): WorksConnection!\n");
        sdl.ShouldContain("    doi: String\n  ): Work\n");
        sdl.ShouldContain("  ): SourceFilesConnection!\n");
        sdl.ShouldContain("  quote: String\n");
        foreach (var node in GraphSchema.Default.Nodes)
        {
            ApiSchema.Default.Types.AllTypes[node.Name].ShouldNotBeNull();
        }
    }

    private static async Task<string> TextAsync(StatementLanguage language, string query)
    {
        var document = await QueryDocument.ParseAsync(query, ApiSchema.Default, DocumentLimits.Default, TestContext.Current.CancellationToken);
        return new OperationCache(ApiSchema.Default, language).Prepare(document, null, null).Statements.Single().Text;
    }
}
