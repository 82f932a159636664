using Publications.Benchmarks.GraphQl.Invented;
using Publications.Query.Schema;
using Publications.Stores;
using Publications.Stores.Neo4j;

namespace Publications.Benchmarks.GraphQl.Data;

/// <summary>The Neo4j that the environment names. Its database must be empty, or hold what an earlier run put there: nothing else is ever deleted.</summary>
internal static class Neo4jServer
{
    /// <summary>From <c>NEO4J_HTTP_URL</c>, <c>NEO4J_USER</c>, <c>NEO4J_PASSWORD</c>; null when no server is named.</summary>
    public static StoreSettings? Settings { get; } = Environment.GetEnvironmentVariable("NEO4J_HTTP_URL") is { Length: > 0 } url
        ? new()
        {
            Kind = StoreKind.Neo4j,
            Neo4jHttpUrl = new(url),
            User = Environment.GetEnvironmentVariable("NEO4J_USER") ?? "neo4j",
            Password = Environment.GetEnvironmentVariable("NEO4J_PASSWORD") ?? "",
            QueryTimeout = TimeSpan.FromMinutes(5),
        }
        : null;

    /// <summary>Address of its Bolt interface, which @neo4j/graphql needs; null when it is not named.</summary>
    public static string? Bolt { get; } = Environment.GetEnvironmentVariable("NEO4J_URI") is { Length: > 0 } uri ? uri : null;

    /// <summary>Its process, when <c>NEO4J_HOME</c> says where it keeps the number.</summary>
    public static int? Process { get; } = Environment.GetEnvironmentVariable("NEO4J_HOME") is { Length: > 0 } home && Path.Combine(home, "run", "pid") is var file && File.Exists(file)
        ? int.Parse(File.ReadAllText(file), System.Globalization.CultureInfo.InvariantCulture)
        : null;

    /// <summary>Fills the database with a theme, unless an earlier run did.</summary>
    /// <returns>Why the database cannot be used; null when it holds the theme.</returns>
    public static async Task<string?> PrepareAsync(StoreSettings settings, InventedTheme theme)
    {
        await using var transport = new HttpNeo4jTransport(settings);
        var key = BenchmarkFolder.KeyOf(theme);
        var found = await AskAsync(transport, "OPTIONAL MATCH (t:InventedTheme) RETURN coalesce(t.key, '')");
        if (found == $"[[\"{key}\"]]")
        {
            return null;
        }

        if (await AskAsync(transport, "RETURN COUNT { MATCH () } > 0") != "[[false]]")
        {
            return $"{transport.Name} holds something else already; give an empty one";
        }

        await using (var store = new Neo4jGraphStore(GraphSchema.Default, new HttpNeo4jTransport(settings)))
        {
            await store.EnsureSchemaAsync(CancellationToken.None);
            await EmbeddedGraph.FillAsync(store, theme);
        }

        await transport.RunAsync(new("CREATE (:InventedTheme {key: $key})", new Dictionary<string, object?> { ["key"] = key }), Neo4jAccess.Write, CancellationToken.None);
        return null;
    }

    private static async Task<string> AskAsync(HttpNeo4jTransport transport, string cypher) =>
        System.Text.Encoding.UTF8.GetString((await transport.RunAsync(new(cypher), Neo4jAccess.Read, CancellationToken.None)).Span);
}
