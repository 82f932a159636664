using Publications.Benchmarks.GraphQl.Load;

namespace Publications.Benchmarks.GraphQl;

/// <summary>GraphQL beside hand-written statements and other libraries, on one machine in one run.</summary>
internal static class GraphQlBenchmark
{
    private static readonly (string Name, Func<GraphQlOptions, Task<bool>> Run)[] Parts =
    [
        ("embedded", EmbeddedBenchmark.RunAsync),
        ("neo4j", Neo4jBenchmark.RunAsync),
        ("scale", ScaleBenchmark.RunAsync),
        ("translate", TranslateBenchmark.RunAsync),
    ];

    /// <summary>Runs it; 0 when all goals that could be measured are met, 1 when one is missed, 2 on wrong use.</summary>
    public static int Run(string[] arguments)
    {
        var options = GraphQlOptions.Of(arguments);
        var chosen = Parts.Where(part => options.Only is null || part.Name == options.Only).ToList();
        if (chosen.Count == 0)
        {
            Console.Error.WriteLine($"--only {options.Only}: one of {string.Join(", ", Parts.Select(part => part.Name))}.");
            return 2;
        }

        return RunAsync(chosen.Select(part => part.Run), options).GetAwaiter().GetResult() ? 0 : 1;
    }

    private static async Task<bool> RunAsync(IEnumerable<Func<GraphQlOptions, Task<bool>>> parts, GraphQlOptions options)
    {
        try
        {
            var met = true;
            foreach (var part in parts)
            {
                met &= await part(options);
            }

            return met;
        }
        finally
        {
            Server.EndAll();
        }
    }
}
