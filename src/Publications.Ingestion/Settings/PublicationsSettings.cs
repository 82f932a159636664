using Publications.Stores;

namespace Publications.Ingestion.Settings;

/// <summary>The settings that the worker and the service share, checked. Named <c>Publications:Data</c> and so on; DESIGN section 10 lists them.</summary>
public sealed record PublicationsSettings
{
    /// <summary>Folder of the record log and the embedded store.</summary>
    public required string Data { get; init; }

    /// <summary>Folder of <c>concepts.yaml</c>, <c>regions.yaml</c>, <c>overrides.yaml</c>.</summary>
    public required string Theme { get; init; }

    /// <summary>Folder of one's own sources; null for the example's, <c>sources/</c> in the theme's folder.</summary>
    public string? Sources { get; init; }

    /// <summary><c>sqlite</c> or <c>neo4j</c>.</summary>
    public required string Store { get; init; }

    /// <summary>Address of Neo4j's HTTP interface.</summary>
    public Uri? Neo4jHttpUrl { get; init; }

    /// <summary>Name of Neo4j's database.</summary>
    public required string Neo4jDatabase { get; init; }

    /// <summary>User of Neo4j.</summary>
    public required string Neo4jUser { get; init; }

    /// <summary>Password of that user.</summary>
    public required string Neo4jPassword { get; init; }

    /// <summary>The record log's file.</summary>
    public string LogPath => Path.Combine(Data, "records.db");

    /// <summary>The embedded store's file.</summary>
    public string StorePath => Path.Combine(Data, "graph.db");

    /// <summary>The folder of the sources that come with the theme.</summary>
    public string ExampleSources => Path.Combine(Theme, "sources");

    /// <summary>Reads and checks the settings.</summary>
    /// <param name="setting">Value of a setting by its name (<c>Publications:Data</c>), or of an environment variable (<c>NEO4J_USER</c>); null when it is not set.</param>
    /// <exception cref="IngestionException">A setting is wrong; the message names it.</exception>
    public static PublicationsSettings Read(Func<string, string?> setting)
    {
        string? Of(string name, string? variable = null) =>
            new[] { setting($"Publications:{name}"), variable is null ? null : setting(variable) }.FirstOrDefault(value => !string.IsNullOrWhiteSpace(value));

        var store = (Of("Store") ?? "sqlite").ToLowerInvariant();
        if (store is not ("sqlite" or "neo4j"))
        {
            throw new IngestionException($"Publications:Store is '{store}'; it must be 'sqlite' or 'neo4j'.");
        }

        var address = Of("Neo4j:HttpUrl", "NEO4J_HTTP_URL");
        Uri? url = null;
        if (store == "neo4j" && (!Uri.TryCreate(address, UriKind.Absolute, out url) || url.Scheme is not ("http" or "https")))
        {
            throw new IngestionException(address is null
                ? "Publications:Store is 'neo4j', so Publications:Neo4j:HttpUrl (or NEO4J_HTTP_URL) must be set, for example to http://localhost:7474."
                : $"Publications:Neo4j:HttpUrl is '{address}'; it must be an address such as http://localhost:7474.");
        }

        return new PublicationsSettings
        {
            Data = Path.GetFullPath(Of("Data") ?? "data"),
            Theme = Folder("Publications:Theme", Of("Theme") ?? FindSeeds()),
            Sources = Of("Sources") is { } sources ? Folder("Publications:Sources", sources) : null,
            Store = store,
            Neo4jHttpUrl = url,
            Neo4jDatabase = Of("Neo4j:Database", "NEO4J_DATABASE") ?? "neo4j",
            Neo4jUser = Of("Neo4j:User", "NEO4J_USER") ?? "neo4j",
            Neo4jPassword = Of("Neo4j:Password", "NEO4J_PASSWORD") ?? "",
        };
    }

    /// <summary>The store of these settings.</summary>
    public StoreSettings ToStoreSettings() => Store == "sqlite"
        ? new() { Kind = StoreKind.Sqlite, SqlitePath = StorePath }
        : new() { Kind = StoreKind.Neo4j, Neo4jHttpUrl = Neo4jHttpUrl!, Neo4jDatabase = Neo4jDatabase, User = Neo4jUser, Password = Neo4jPassword };

    private static string Folder(string name, string path) => Directory.Exists(path)
        ? Path.GetFullPath(path)
        : throw new IngestionException($"{name} is '{path}', which is not a folder. Check the path.");

    /// <summary>The theme that comes with the program: <c>seeds/</c> here or above, else beside or above the program's files.</summary>
    private static string FindSeeds()
    {
        foreach (var start in new[] { Directory.GetCurrentDirectory(), AppContext.BaseDirectory })
        {
            for (var folder = new DirectoryInfo(start); folder is not null; folder = folder.Parent)
            {
                var seeds = Path.Combine(folder.FullName, "seeds");
                if (File.Exists(Path.Combine(seeds, "concepts.yaml")))
                {
                    return seeds;
                }
            }
        }

        return "seeds";
    }
}
