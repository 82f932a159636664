using Microsoft.Data.Sqlite;
using Publications.Model.Graph;
using Publications.Query.Definitions;
using Publications.Query.Schema;

namespace Publications.Stores.Sqlite;

/// <summary>Writes the full text of one node type beside its table.</summary>
internal sealed class SqliteFullText : IDisposable
{
    private readonly StoredProperty[] properties;
    private readonly SqliteCommand put;
    private readonly SqliteCommand delete;

    public SqliteFullText(SqliteConnection connection, NodeType node)
    {
        properties = [.. node.FullText];
        var table = SqliteDefinitions.Quote(IndexedText.NameOf(node));
        var columns = string.Join(", ", properties.Select(property => SqliteDefinitions.Quote(property.Name)).Prepend("rowid"));
        put = connection.Prepare($"INSERT OR REPLACE INTO {table} ({columns}) VALUES ({string.Join(", ", Enumerable.Range(0, properties.Length + 1).Select(i => $"${i}"))})", properties.Length + 1);
        delete = connection.Prepare($"DELETE FROM {table} WHERE rowid = $0", 1);
    }

    /// <summary>The node's text, new or in place of its old.</summary>
    public void Put(long key, Properties values)
    {
        put.Parameters[0].Value = key;
        var isEmpty = true;
        for (var i = 0; i < properties.Length; i++)
        {
            var terms = IndexedText.Of(values[properties[i].Name]);
            put.Parameters[i + 1].Value = terms ?? (object)DBNull.Value;
            isEmpty &= terms is null;
        }

        if (isEmpty)
        {
            Delete(key);
        }
        else
        {
            put.ExecuteNonQuery();
        }
    }

    /// <summary>Takes the node's text away.</summary>
    public void Delete(long key)
    {
        delete.Parameters[0].Value = key;
        delete.ExecuteNonQuery();
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        put.Dispose();
        delete.Dispose();
    }
}
