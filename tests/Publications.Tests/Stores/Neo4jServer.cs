using Publications.Query.Schema;
using Publications.Stores;
using Publications.Stores.Neo4j;

namespace Publications.Tests.Stores;

/// <summary>
/// The server at NEO4J_HTTP_URL, for tests only: it is emptied of the schema's labels. Tests that use it are in the collection <see cref="Neo4jCollection"/>,
/// so that they do not run at the same time, and are skipped, visibly, where no server is named.
/// </summary>
public static class Neo4jServer
{
    /// <summary>True where a server is named.</summary>
    public static bool IsNamed => !string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NEO4J_HTTP_URL"));

    /// <summary>The server's settings.</summary>
    public static StoreSettings Settings
    {
        get
        {
            var url = Environment.GetEnvironmentVariable("NEO4J_HTTP_URL");
            Assert.SkipWhen(string.IsNullOrEmpty(url), "NEO4J_HTTP_URL names no server for tests.");
            return new()
            {
                Kind = StoreKind.Neo4j,
                Neo4jHttpUrl = new(url!),
                User = Environment.GetEnvironmentVariable("NEO4J_USER") ?? "neo4j",
                Password = Environment.GetEnvironmentVariable("NEO4J_PASSWORD") ?? "",
            };
        }
    }

    /// <summary>A store on the server, emptied, its schema made.</summary>
    public static async Task<IGraphStore> EmptyAsync()
    {
        await using (var transport = new HttpNeo4jTransport(Settings))
        {
            foreach (var label in GraphSchema.Default.Nodes.Select(node => node.Name).Append("Generation"))
            {
                await transport.RunAsync(new($"MATCH (n:`{label}`) CALL (n) {{ DETACH DELETE n }} IN TRANSACTIONS OF 5000 ROWS"), Neo4jAccess.Write, CancellationToken.None);
            }
        }

        var store = StoreFactory.Open(Settings);
        await store.EnsureSchemaAsync(CancellationToken.None);
        return store;
    }
}

/// <summary>Tests that share the server.</summary>
[CollectionDefinition(nameof(Neo4jCollection), DisableParallelization = true)]
public sealed class Neo4jCollection;
