using Publications.Benchmarks;

// One row a benchmark; `all` runs every one in this order.
(string Name, Func<string[], int> Run)[] benchmarks =
[
    ("bibtex", BibTexBenchmark.Run),
    ("first-start", FirstStart.Run),
];

var wanted = args.Length == 0 ? "" : args[0];
var chosen = benchmarks.Where(benchmark => wanted == "all" || benchmark.Name == wanted).ToArray();
if (chosen.Length == 0)
{
    Console.Error.WriteLine($"Which benchmark? One of: {string.Join(", ", benchmarks.Select(benchmark => benchmark.Name))}, all.");
    return 2;
}

return chosen.Max(benchmark => benchmark.Run(args[1..]));
