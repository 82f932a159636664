using Publications.Benchmarks;
using Publications.Benchmarks.GraphQl;
using Publications.Benchmarks.GraphQl.Hosts;

// Some benchmarks start this program again as a server that they measure.
if (args is [HostCommand.Name, .. var host])
{
    return HostCommand.Run(host);
}

// One row a benchmark; `all` runs every one in this order.
(string Name, Func<string[], int> Run)[] benchmarks =
[
    ("bibtex", BibTexBenchmark.Run),
    ("first-start", FirstStart.Run),
    ("graphql", GraphQlBenchmark.Run),
];

var wanted = args.Length == 0 ? "" : args[0];
var chosen = benchmarks.Where(benchmark => wanted == "all" || benchmark.Name == wanted).ToArray();
if (chosen.Length == 0)
{
    Console.Error.WriteLine($"Which benchmark? One of: {string.Join(", ", benchmarks.Select(benchmark => benchmark.Name))}, all.");
    return 2;
}

return chosen.Max(benchmark => benchmark.Run(args[1..]));
