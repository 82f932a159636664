namespace Publications.Benchmarks.GraphQl.Hosts;

/// <summary>This program as one of the servers that it measures, each a process of its own.</summary>
internal static class HostCommand
{
    /// <summary>The word that begins its arguments.</summary>
    public const string Name = "serve";

    public static int Run(string[] arguments)
    {
        var serving = arguments switch
        {
            ["service", .. var rest] => ServiceHost.RunAsync(rest),
            ["sql", var url, var file] => SqlHost.RunAsync(url, file),
            ["cypher", var url] => CypherHost.RunAsync(url),
            _ => throw new ArgumentException($"No server: {string.Join(' ', arguments)}", nameof(arguments)),
        };
        serving.GetAwaiter().GetResult();
        return 0;
    }
}
