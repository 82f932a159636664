using Microsoft.Data.Sqlite;
using Publications.Model.Graph;
using Publications.Model.Identifiers;
using Publications.Query.Definitions;

namespace Publications.Stores.Sqlite;

/// <summary>The prepared statements that write one table, within the transaction of its connection.</summary>
internal sealed class SqliteTable : IDisposable
{
    private readonly StoredShape shape;
    private readonly SqliteCommand upsert;
    private readonly SqliteCommand delete;
    private readonly SqliteCommand hash;
    private readonly SqliteCommand? release;

    public SqliteTable(SqliteConnection connection, StoredShape shape)
    {
        this.shape = shape;
        var table = SqliteDefinitions.Quote(shape.Kind);
        string[] key = shape.IsEdge ? ["from_key", "to_key"] : ["key"];
        string[] columns = [.. key, .. shape.IsEdge ? [] : new[] { "id" }, .. SqliteDefinitions.Columns(shape.Properties).Select(column => column.Name), "hash"];
        var quoted = columns.Select(SqliteDefinitions.Quote).ToList();
        var where = string.Join(" AND ", key.Select((name, i) => $"{name} = ${i}"));
        var set = string.Join(", ", quoted.Skip(key.Length).Select(name => $"{name} = excluded.{name}"));
        var insert = $"INSERT INTO {table} ({string.Join(", ", quoted)}) VALUES ({string.Join(", ", columns.Select((_, i) => $"${i}"))}) ON CONFLICT ({string.Join(", ", key)}) DO UPDATE SET {set}";
        upsert = Prepare(connection, shape.IsEdge ? insert : $"{insert} WHERE id = excluded.id", columns.Length);
        delete = Prepare(connection, $"DELETE FROM {table} WHERE {where}", key.Length);
        hash = Prepare(connection, $"SELECT hash FROM {table} WHERE {where}", key.Length);
        var unique = shape.Properties.Where(property => property.IsUnique).Select(property => $"{SqliteDefinitions.Quote(property.ComparedName)} = NULL").ToList();
        release = unique.Count == 0 ? null : Prepare(connection, $"UPDATE {table} SET {string.Join(", ", unique)} WHERE {where}", key.Length);
    }

    /// <summary>The hash that the table holds for a key, or null.</summary>
    public long? Hash(ElementKey key)
    {
        BindKey(hash, key);
        return (long?)hash.ExecuteScalar();
    }

    /// <summary>Lets go of an element's unique values, so that another may take them before it gets its new ones.</summary>
    public void Release(ElementKey key)
    {
        if (release is not null)
        {
            BindKey(release, key);
            release.ExecuteNonQuery();
        }
    }

    /// <summary>Puts the element there, new or in place of its old state.</summary>
    /// <returns>False when a node with another id has the same 63-bit key.</returns>
    public bool Upsert(GraphElement element, long newHash)
    {
        var at = BindKey(upsert, element.Key);
        if (element is GraphElement.Node node)
        {
            upsert.Parameters[at++].Value = node.Id;
        }

        foreach (var property in shape.Properties)
        {
            var value = element.Properties[property.Name];
            upsert.Parameters[at++].Value = SqliteValues.Bound(value);
            if (property.FoldedName is not null)
            {
                upsert.Parameters[at++].Value = SqliteValues.BoundFolded(value);
            }
        }

        upsert.Parameters[at].Value = newHash;
        return upsert.ExecuteNonQuery() == 1;
    }

    /// <summary>Takes the element away.</summary>
    public void Delete(ElementKey key)
    {
        BindKey(delete, key);
        delete.ExecuteNonQuery();
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        upsert.Dispose();
        delete.Dispose();
        hash.Dispose();
        release?.Dispose();
    }

    private static SqliteCommand Prepare(SqliteConnection connection, string sql, int parameters)
    {
        var command = connection.CreateCommand();
        command.CommandText = sql;
        for (var i = 0; i < parameters; i++)
        {
            command.Parameters.Add(new SqliteParameter($"${i}", null));
        }

        return command;
    }

    private static int BindKey(SqliteCommand command, ElementKey key)
    {
        command.Parameters[0].Value = GraphId.Hash63(key.From);
        if (key.To is null)
        {
            return 1;
        }

        command.Parameters[1].Value = GraphId.Hash63(key.To);
        return 2;
    }
}
