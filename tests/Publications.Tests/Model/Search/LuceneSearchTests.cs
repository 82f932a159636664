using System.Text.Json;
using CsCheck;
using Publications.Model.Search;
using Publications.Stores.Neo4j;
using Publications.Tests.Stores;

namespace Publications.Tests.Model.Search;

/// <summary>Neo4j's full text finds what the model says. Skipped where no server is named.</summary>
[Collection(nameof(Neo4jCollection))]
public sealed class LuceneSearchTests
{
    private const string Index =
        "CREATE FULLTEXT INDEX search_test IF NOT EXISTS FOR (n:SearchTest) ON EACH [n.a_terms, n.b_terms] OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace'}}";

    private static readonly string[] Properties = ["a_terms", "b_terms"];

    [Fact]
    public async Task It_finds_the_texts_that_match_and_each_clause_in_each_property()
    {
        await using var transport = new HttpNeo4jTransport(Neo4jServer.Settings);
        await RunAsync(transport, Index);
        await RunAsync(transport, "CALL db.awaitIndexes(60)");
        try
        {
            await Gen.Select(Gen.Select(SearchTexts.Text, SearchTexts.Text).Array[60], Gen.OneOf(SearchTexts.Query, SearchTexts.Any).Array[60])
                .SampleAsync((texts, queries) => CompareAsync(transport, texts, [.. queries.Select(SearchQuery.Parse), SearchQuery.Parse("")]), iter: 12, threads: 1);
        }
        finally
        {
            await RunAsync(transport, "MATCH (n:SearchTest) DELETE n");
            await RunAsync(transport, "DROP INDEX search_test");
        }
    }

    private static async Task CompareAsync(HttpNeo4jTransport transport, (string A, string B)[] texts, SearchQuery[] queries)
    {
        await RunAsync(transport, "MATCH (n:SearchTest) DELETE n");
        await RunAsync(
            transport,
            "UNWIND $texts AS text CREATE (:SearchTest {id: text.id, a_terms: text.a, b_terms: text.b})",
            ("texts", texts.Select((text, i) => new Dictionary<string, object?> { ["id"] = (long)i, ["a"] = TextAnalyzer.IndexText(text.A), ["b"] = TextAnalyzer.IndexText(text.B) }).ToList()));

        var expected = new List<(string Pattern, Func<(string A, string B), bool> IsMet)>();
        foreach (var query in queries)
        {
            expected.Add((SearchPatterns.Lucene(query, Properties), text => query.Matches([text.A, text.B])));
            foreach (var clause in query.Phrase is { } phrase ? query.Clauses.Add(phrase) : query.Clauses)
            {
                expected.Add((SearchPatterns.Lucene(clause, "a_terms"), text => SearchTexts.Occurs(clause, text.A)));
                expected.Add((SearchPatterns.Lucene(clause, "b_terms"), text => SearchTexts.Occurs(clause, text.B)));
            }
        }

        var found = await RunAsync(
            transport,
            "UNWIND $patterns AS pattern RETURN pattern, COLLECT { CALL db.index.fulltext.queryNodes('search_test', pattern) YIELD node RETURN node.id AS id ORDER BY id } AS ids",
            ("patterns", expected.Select(row => row.Pattern).ToList()));

        found.GetArrayLength().ShouldBe(expected.Count);
        for (var i = 0; i < expected.Count; i++)
        {
            found[i][1].EnumerateArray().Select(id => id.GetInt32()).ShouldBe(Enumerable.Range(0, texts.Length).Where(k => expected[i].IsMet(texts[k])), expected[i].Pattern);
        }
    }

    private static async Task<JsonElement> RunAsync(HttpNeo4jTransport transport, string text, params (string Name, object? Value)[] values)
    {
        var rows = await transport.RunAsync(new(text, values.ToDictionary(value => value.Name, value => value.Value)), Neo4jAccess.Write, CancellationToken.None);
        return JsonDocument.Parse(rows).RootElement;
    }
}
