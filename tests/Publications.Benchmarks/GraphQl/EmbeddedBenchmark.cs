using Publications.Benchmarks.GraphQl.Data;
using Publications.Benchmarks.GraphQl.Invented;
using Publications.Benchmarks.GraphQl.Load;

namespace Publications.Benchmarks.GraphQl;

/// <summary>Our service on the embedded store, beside hand-written SQL behind bare Kestrel and, on PostgreSQL, mercurius and PostGraphile.</summary>
internal static class EmbeddedBenchmark
{
    private const string Sql = "SQL behind bare Kestrel";
    private const int WarmUp = 3;

    public static async Task<bool> RunAsync(GraphQlOptions options)
    {
        if (!Wrk.IsThere)
        {
            Console.WriteLine("GraphQL, embedded: not measured, wrk is not on this machine (Debian: wrk)");
            return true;
        }

        var theme = new InventedTheme(options.Works);
        var folder = await EmbeddedGraph.FolderAsync(theme);
        using var writerLock = WriterLock.Of(folder);
        using var postgres = await PostgresGraph.StartAsync(theme);
        var contestants = new List<Contestant>();
        try
        {
            var service = await OurService.StartAsync(theme, folder, "sqlite");
            contestants.Add(service.Contestant);
            contestants.Add(new(Sql, await Server.OwnAsync(url => ["sql", url, Path.Combine(folder, "graph.db")]), shape => Task.FromResult(HandWritten(shape, theme, service.Places))));
            contestants.AddRange(await Libraries.OnPostgresAsync(postgres, theme, service.Places));
            return await MeasureAsync(options, contestants);
        }
        finally
        {
            foreach (var contestant in contestants)
            {
                await contestant.DisposeAsync();
            }
        }
    }

    /// <summary>What hand-written statements are sent: the values alone, to an address for each shape; null where there is none.</summary>
    public static Requests? HandWritten(Shape shape, InventedTheme theme, IReadOnlyList<Place> places) => shape.ToSql is null
        ? null
        : new($"/{shape.Key}", [.. (shape == Shape.Page
            ? places.Select(place => place.ToVariables())
            : Subjects.Variables(shape, theme)).Select(values => values.ToJsonString())]);

    private static async Task<bool> MeasureAsync(GraphQlOptions options, List<Contestant> contestants)
    {
        var met = true;
        var contest = new Contest(options.Seconds, options.Rounds, WarmUp);
        foreach (var shape in options.Shapes)
        {
            var rates = await contest.MeasureAsync(shape, contestants);
            if (rates.Count == 0)
            {
                continue;
            }

            var ours = rates[OurService.Name];
            if (shape.ToSql is { } part && rates.TryGetValue(Sql, out var sql))
            {
                met &= Rounds.Print($"  ours to {Sql}", ours / sql, part);
            }

            var libraries = rates.Where(rate => rate.Key is not (OurService.Name or Sql)).Select(rate => rate.Value).DefaultIfEmpty().Max();
            if (shape.ToLibraries is { } times && libraries > 0)
            {
                met &= Rounds.Print("  ours to the better of the libraries", ours / libraries, times);
            }
        }

        return met;
    }
}
