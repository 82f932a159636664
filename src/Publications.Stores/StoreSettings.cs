namespace Publications.Stores;

/// <summary>Which store, and where.</summary>
public sealed record StoreSettings
{
    /// <summary>The engine.</summary>
    public required StoreKind Kind { get; init; }

    /// <summary>The file of the SQLite store; its folder is made when it is not there.</summary>
    public string SqlitePath { get; init; } = "data/graph.db";

    /// <summary>Address of Neo4j's HTTP interface.</summary>
    public Uri Neo4jHttpUrl { get; init; } = new("http://localhost:7474");

    /// <summary>Name of the database in Neo4j.</summary>
    public string Neo4jDatabase { get; init; } = "neo4j";

    /// <summary>User of Neo4j.</summary>
    public string User { get; init; } = "neo4j";

    /// <summary>Password of that user.</summary>
    public string Password { get; init; } = "";

    /// <summary>How long one query may take.</summary>
    public TimeSpan QueryTimeout { get; init; } = TimeSpan.FromSeconds(30);

    // A record prints all its members; a password must not get into a log that way.
    private bool PrintMembers(System.Text.StringBuilder text)
    {
        text.Append(Kind == StoreKind.Sqlite ? $"{Kind} {SqlitePath}" : $"{Kind} {Neo4jHttpUrl} {Neo4jDatabase} {User}");
        return true;
    }
}

/// <summary>The engines.</summary>
public enum StoreKind
{
    /// <summary>The embedded file.</summary>
    Sqlite,

    /// <summary>A Neo4j server, 5.26 or later.</summary>
    Neo4j,
}
