using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Publications.Api.GraphQl;
using Publications.Benchmarks.GraphQl.Data;
using Publications.Benchmarks.GraphQl.Invented;
using Publications.Benchmarks.GraphQl.Load;
using Publications.Query.Documents;
using Publications.Query.Schema;

namespace Publications.Benchmarks.GraphQl;

/// <summary>The same queries on ten times as many works: one after the other in this process, without HTTP, in processor time.</summary>
internal static class ScaleBenchmark
{
    private const double MostTimes = 1.5;

    public static async Task<bool> RunAsync(GraphQlOptions options)
    {
        var small = await Side.OpenAsync(new(options.Works));
        var large = await Side.OpenAsync(new(options.LargeWorks, isWhole: false));
        var met = true;
        foreach (var shape in Shape.All)
        {
            if (await small.RefusalAsync(shape) is { } refusal)
            {
                Console.WriteLine($"{shape.Name}: left out, the schema refuses it: {refusal}");
                continue;
            }

            var (ofSmall, ofLarge) = (await small.RequestsAsync(shape), await large.RequestsAsync(shape));
            long Small() => small.Ask(ofSmall, options.Seconds);
            long Large() => large.Ask(ofLarge, options.Seconds);
            Small();
            Large();
            var rates = Rounds.MedianRates(options.Rounds, Small, Large);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"{shape.Name}: {1000 / rates[0]:F3} ms on {options.Works:N0} works, {1000 / rates[1]:F3} ms on {options.LargeWorks:N0}"));
            if (shape.IsFoundByIndex)
            {
                met &= Rounds.PrintAtMost("  the larger to the smaller", rates[0] / rates[1], MostTimes);
            }
            else
            {
                Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  the larger to the smaller: {rates[0] / rates[1]:0.0#}x (no goal: ten times as many works match)"));
            }
        }

        await small.DisposeAsync();
        await large.DisposeAsync();
        return met;
    }

    /// <summary>One of the two graphs and what asks it.</summary>
    private sealed class Side(InventedTheme theme, Stores.Sqlite.SqliteGraphStore store) : IAsyncDisposable
    {
        private const string Walk = "query ($after: String) { works(first: 20, after: $after) { pageInfo { endCursor } } }";

        private readonly GraphQlExecutor executor = new(store, ApiSchema.Default, DocumentLimits.Default);
        private int next;

        public static async Task<Side> OpenAsync(InventedTheme theme) => new(theme, EmbeddedGraph.Open(await EmbeddedGraph.FolderAsync(theme)));

        public async Task<string?> RefusalAsync(Shape shape) =>
            Requests.Refusal(await AnswerAsync(Request(shape.Query, shape == Shape.Page ? new JsonObject { ["after"] = null } : Subjects.Variables(shape, theme).First())));

        public async Task<IReadOnlyList<GraphQlRequest>> RequestsAsync(Shape shape) => shape == Shape.Page
            ? [.. (await CursorsAsync()).Select(cursor => Request(shape.Query, new JsonObject { ["after"] = cursor }))]
            : [.. Subjects.Variables(shape, theme).Select(values => Request(shape.Query, values))];

        /// <summary>Asks for so long; how many were answered. The store answers at once, so nothing is waited for.</summary>
        public long Ask(IReadOnlyList<GraphQlRequest> requests, int seconds)
        {
            var clock = Stopwatch.StartNew();
            var count = 0L;
            for (; clock.Elapsed.TotalSeconds < seconds; count++)
            {
                executor.ExecuteAsync(requests[next++ % requests.Count], CancellationToken.None).GetAwaiter().GetResult();
            }

            return count;
        }

        public ValueTask DisposeAsync() => store.DisposeAsync();

        private async Task<List<string>> CursorsAsync()
        {
            var cursors = new List<string>();
            string? cursor = null;
            while (cursors.Count < Subjects.Count)
            {
                cursor = JsonNode.Parse(await AnswerAsync(Request(Walk, new JsonObject { ["after"] = cursor })))!["data"]!["works"]!["pageInfo"]!["endCursor"]!.GetValue<string>();
                cursors.Add(cursor);
            }

            return cursors;
        }

        private async Task<string> AnswerAsync(GraphQlRequest request) => System.Text.Encoding.UTF8.GetString((await executor.ExecuteAsync(request, CancellationToken.None)).Body.Span);

        private static GraphQlRequest Request(string query, JsonObject variables) => new(query, null, JsonSerializer.SerializeToElement(variables));
    }
}
