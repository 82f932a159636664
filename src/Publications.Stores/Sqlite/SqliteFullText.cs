using Microsoft.Data.Sqlite;
using Publications.Model.Graph;
using Publications.Query.Definitions;
using Publications.Query.Schema;

namespace Publications.Stores.Sqlite;

/// <summary>Writes the full text of one node type beside its table.</summary>
internal sealed class SqliteFullText : IDisposable
{
    private readonly SqliteConnection connection;
    private readonly string table;
    private readonly StoredProperty[] properties;
    private readonly SqliteCommand put;
    private readonly SqliteCommand delete;
    private readonly SqliteCommand read;

    public SqliteFullText(SqliteConnection connection, NodeType node)
    {
        this.connection = connection;
        properties = [.. node.FullText];
        table = SqliteDefinitions.Quote(IndexedText.NameOf(node));
        var columns = string.Join(", ", properties.Select(property => SqliteDefinitions.Quote(property.Name)).Prepend("rowid"));
        put = connection.Prepare($"INSERT OR REPLACE INTO {table} ({columns}) VALUES ({string.Join(", ", Enumerable.Range(0, properties.Length + 1).Select(i => $"${i}"))})", properties.Length + 1);
        delete = connection.Prepare($"DELETE FROM {table} WHERE rowid = $0", 1);
        read = connection.Prepare($"SELECT {string.Join(", ", properties.Select(property => SqliteDefinitions.Quote(property.Name)))} FROM {SqliteDefinitions.Quote(node.Name)} WHERE key = $0", 1);
    }

    /// <summary>Begins to fill the empty table: much is collected before it is written, and nothing is put in order before the end.</summary>
    public void Begin() => Set(64 << 20, 0);

    /// <summary>Ends the filling: puts all in order, and goes back to FTS5's own settings.</summary>
    public void Complete()
    {
        connection.Execute($"INSERT INTO {table} ({table}) VALUES ('optimize')");
        Set(1 << 20, 4);
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

    /// <summary>True when the node's row has the very text, so that nothing is to be put: to look costs far less than to put.</summary>
    public bool IsThere(long key, Properties values)
    {
        read.Parameters[0].Value = key;
        using var row = read.ExecuteReader();
        if (!row.Read())
        {
            return false;
        }

        for (var i = 0; i < properties.Length; i++)
        {
            if (!row.GetValue(i).Equals(SqliteValues.Bound(values[properties[i].Name])))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Takes the node's text away.</summary>
    public void Delete(long key)
    {
        delete.Parameters[0].Value = key;
        delete.ExecuteNonQuery();
    }

    private void Set(int hashSize, int autoMerge) => connection.Execute(
        $"INSERT INTO {table} ({table}, rank) VALUES ('hashsize', {hashSize}); INSERT INTO {table} ({table}, rank) VALUES ('automerge', {autoMerge})");

    /// <inheritdoc/>
    public void Dispose()
    {
        put.Dispose();
        delete.Dispose();
        read.Dispose();
    }
}
