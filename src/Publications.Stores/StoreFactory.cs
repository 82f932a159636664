using Publications.Query.Schema;
using Publications.Stores.Neo4j;
using Publications.Stores.Sqlite;

namespace Publications.Stores;

/// <summary>Makes the store that the settings name.</summary>
public static class StoreFactory
{
    /// <summary>A store; nothing is opened or reached before its first use.</summary>
    public static IGraphStore Open(StoreSettings settings) => settings.Kind switch
    {
        StoreKind.Sqlite => new SqliteGraphStore(GraphSchema.Default, settings.SqlitePath, settings.QueryTimeout),
        StoreKind.Neo4j => new Neo4jGraphStore(GraphSchema.Default, new HttpNeo4jTransport(settings)),
        _ => throw new ArgumentOutOfRangeException(nameof(settings), settings.Kind, "No such store."),
    };
}
