using Microsoft.Data.Sqlite;
using Publications.Query.Definitions;
using Publications.Query.Schema;

namespace Publications.Stores.Sqlite;

/// <summary>Writes the aliases of one node type beside its table, from the lists that the table holds.</summary>
internal sealed class SqliteAliases : IDisposable
{
    private readonly SqliteConnection connection;
    private readonly string all;
    private readonly SqliteCommand add;
    private readonly SqliteCommand remove;

    public SqliteAliases(SqliteConnection connection, NodeType node)
    {
        this.connection = connection;
        var (aliases, table, list) = (SqliteDefinitions.Quote(AliasIndex.NameOf(node)), SqliteDefinitions.Quote(node.Name), SqliteDefinitions.Quote(node.Aliases!.Name));
        all = $"INSERT OR IGNORE INTO {aliases} (value, key) SELECT v.value, x.key FROM {table} AS x, json_each(x.{list}) AS v";
        add = connection.Prepare($"{all} WHERE x.key = $0", 1);
        remove = connection.Prepare($"DELETE FROM {aliases} WHERE key = $0 AND value IN (SELECT v.value FROM {table} AS x, json_each(x.{list}) AS v WHERE x.key = $0)", 1);
    }

    /// <summary>Puts those of a node there, as its row has them.</summary>
    public void Add(long key) => Run(add, key);

    /// <summary>Takes those of a node away, as its row still has them.</summary>
    public void Remove(long key) => Run(remove, key);

    /// <summary>Puts those of all nodes there, in their order.</summary>
    public void AddAll() => connection.Execute($"{all} ORDER BY 1, 2");

    /// <inheritdoc/>
    public void Dispose()
    {
        add.Dispose();
        remove.Dispose();
    }

    private static void Run(SqliteCommand command, long key)
    {
        command.Parameters[0].Value = key;
        command.ExecuteNonQuery();
    }
}
