namespace Publications.Api.Hosting;

/// <summary>The short options of the command line, and the settings they stand for. Any setting can also be given whole: <c>--Publications:Data DIR</c>.</summary>
public static class CommandLineOptions
{
    private static readonly (string Option, string Setting, string Says)[] Table =
    [
        ("--sources", "Publications:Sources", "folder of your own files, instead of the example's"),
        ("--data", "Publications:Data", "folder of the embedded files (default: data)"),
        ("--theme", "Publications:Theme", "folder of the theme's vocabulary (default: seeds)"),
        ("--store", "Publications:Store", "sqlite (default) or neo4j"),
        ("--urls", "urls", "address to listen on (default: http://localhost:5080)"),
        ("--environment", "environment", "name of the environment"),
    ];

    /// <summary>Option → setting, as the configuration wants it.</summary>
    public static Dictionary<string, string> Mappings { get; } = Table.ToDictionary(row => row.Option, row => row.Setting);

    /// <summary>What <c>--help</c> prints.</summary>
    public static string Help { get; } =
        "Publications: a research theme's knowledge graph over GraphQL.\n\n" +
        string.Concat(Table.Select(row => $"  {row.Option,-14} {row.Says}\n")) +
        "  --Publications:NAME VALUE   any other setting\n";

    /// <summary>Refuses options that nobody reads, which the configuration would pass over in silence.</summary>
    /// <exception cref="ServiceStartException">An option is unknown, or lacks its value.</exception>
    public static void Check(string[] args)
    {
        for (var i = 0; i < args.Length; i++)
        {
            var name = args[i].Split('=', 2)[0];
            if (!name.StartsWith("--", StringComparison.Ordinal) || !(name.Contains(':') || Mappings.ContainsKey(name)))
            {
                throw new ServiceStartException($"'{args[i]}' is not an option. The options are {string.Join(", ", Mappings.Keys)}, and settings such as --Publications:Data.");
            }

            if (name.Length == args[i].Length && (++i == args.Length || args[i].StartsWith("--", StringComparison.Ordinal)))
            {
                throw new ServiceStartException($"{name} needs a value: {name} VALUE or {name}=VALUE.");
            }
        }
    }
}
