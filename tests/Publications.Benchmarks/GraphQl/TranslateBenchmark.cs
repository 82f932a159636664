using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Publications.Benchmarks.GraphQl.Load;
using Publications.Query.Compile;
using Publications.Query.Documents;
using Publications.Query.Execution;
using Publications.Query.Schema;

namespace Publications.Benchmarks.GraphQl;

/// <summary>
/// From a document that is parsed and validated to the text of a statement, in processor time, no plan kept from one to the next: ours binds and prints;
/// @neo4j/graphql executes the equivalent document with a driver that gives no rows at once, so what is measured there is translating, and an execution over
/// nothing. Parsing and validation are measured besides, without a goal: both sides leave them to a library.
/// </summary>
internal static class TranslateBenchmark
{
    private const double Times = 20;

    public static async Task<bool> RunAsync(GraphQlOptions options)
    {
        var peers = await PeerFolder.InstallAsync();
        var cursor = await CursorAsync();
        var measured = new[] { Shape.OneWork, Shape.Page, Shape.FourLevels }
            .Select(shape => (Shape: shape, Variables: JsonSerializer.SerializeToElement(new Dictionary<string, string> { [shape == Shape.Page ? "after" : "id"] = shape == Shape.Page ? cursor : "w_0000000000000" })))
            .ToList();
        measured.ForEach(entry => Translate(entry.Shape.Query, entry.Variables, StatementLanguage.Sql, options.Seconds)); // warms up, not counted
        var met = true;
        foreach (var (shape, variables) in measured)
        {
            long Into(StatementLanguage language) => Translate(shape.Query, variables, language, options.Seconds);
            Into(StatementLanguage.Cypher);
            var rates = Rounds.MedianRates(options.Rounds, () => Into(StatementLanguage.Cypher), () => Into(StatementLanguage.Sql), () => Parse(shape.Query, options.Seconds));
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{shape.Name}: ours into Cypher {1e6 / rates[0]:F1} µs, into SQL {1e6 / rates[1]:F1} µs; bounding, parsing and validating {1e6 / rates[2]:F1} µs"));
            if (peers is not null)
            {
                var query = Neo4jBenchmark.QueryOf(shape);
                var output = await peers.RunAsync("translate.mjs", query, options.Seconds.ToString(CultureInfo.InvariantCulture));
                var theirs = output.Split(' ').Select(rate => double.Parse(rate, CultureInfo.InvariantCulture)).ToList();
                Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  @neo4j/graphql into Cypher {1e6 / theirs[0]:F1} µs; parsing and validating {1e6 / theirs[1]:F1} µs"));
                met &= Rounds.Print("  ours to @neo4j/graphql", rates[0] / theirs[0], Times);
            }
        }

        return met;
    }

    /// <summary>Where the second page of a small theme begins, so that ours has a place to begin at as the other has.</summary>
    private static async Task<string> CursorAsync()
    {
        await using var small = await InProcess.OpenAsync(new(1_000));
        var answer = await small.AnswerAsync("{ works(first: 20) { pageInfo { endCursor } } }", []);
        return JsonNode.Parse(answer)!["data"]!["works"]!["pageInfo"]!["endCursor"]!.GetValue<string>();
    }

    private static long Translate(string query, JsonElement variables, StatementLanguage language, int seconds)
    {
        var clock = Stopwatch.StartNew();
        var document = Document(query);
        var operations = new OperationCache(ApiSchema.Default, language, capacity: 0);
        var count = 0L;
        for (; clock.Elapsed.TotalSeconds < seconds; count++)
        {
            operations.Prepare(document, null, variables);
        }

        return count;
    }

    private static long Parse(string query, int seconds)
    {
        var clock = Stopwatch.StartNew();
        var count = 0L;
        for (; clock.Elapsed.TotalSeconds < seconds; count++)
        {
            Document(query);
        }

        return count;
    }

    private static QueryDocument Document(string query) =>
        QueryDocument.ParseAsync(query, ApiSchema.Default, DocumentLimits.Default, CancellationToken.None).GetAwaiter().GetResult();
}
