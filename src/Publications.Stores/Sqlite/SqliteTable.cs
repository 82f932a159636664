using Microsoft.Data.Sqlite;
using Publications.Model.Graph;
using Publications.Model.Identifiers;
using Publications.Query.Definitions;
using Publications.Query.Schema;

namespace Publications.Stores.Sqlite;

/// <summary>The prepared statements that write one table and what stands beside it, within the transaction of its connection.</summary>
internal sealed class SqliteTable : IDisposable
{
    private readonly StoredShape shape;
    private readonly SqliteCommand upsert;
    private readonly SqliteCommand delete;
    private readonly SqliteCommand hash;
    private readonly SqliteCommand? release;
    private readonly SqliteFullText? text;
    private readonly SqliteAliases? aliases;
    private readonly bool isNew;

    /// <summary>Prepares them.</summary>
    /// <param name="connection">In whose transaction they run.</param>
    /// <param name="schema">Tells what relationships carry.</param>
    /// <param name="shape">What the table holds.</param>
    /// <param name="isNew">The table is empty and is filled with new elements; aliases wait for <see cref="Complete"/>.</param>
    public SqliteTable(SqliteConnection connection, GraphSchema schema, StoredShape shape, bool isNew)
    {
        this.shape = shape;
        this.isNew = isNew;
        var table = SqliteDefinitions.Quote(shape.Kind);
        string[] key = shape.IsEdge ? ["from_key", "to_key"] : ["key"];
        string[] columns = [.. key, .. shape.IsEdge ? [] : new[] { "id" }, .. SqliteDefinitions.Columns(shape.Properties).Select(column => column.Name), "hash"];
        var quoted = columns.Select(SqliteDefinitions.Quote).ToList();
        var where = string.Join(" AND ", key.Select((name, i) => $"{name} = ${i}"));
        var set = string.Join(", ", quoted.Skip(key.Length).Select(name => $"{name} = excluded.{name}"));
        var carried = shape.IsEdge ? CarriedKey.Columns(schema, schema.Relationships.Single(type => type.Name == shape.Kind)) : [];
        var values = columns.Select((_, i) => $"${i}").Concat(carried.Select(column =>
            $"(SELECT {column.Expression("")} FROM {SqliteDefinitions.Quote(column.Target.Name)} WHERE key = {(column.IsTo ? "$1" : "$0")})"));
        var insert = $"INSERT INTO {table} ({string.Join(", ", quoted.Concat(carried.Select(column => SqliteDefinitions.Quote(column.Name))))}) VALUES ({string.Join(", ", values)}) ON CONFLICT ({string.Join(", ", key)}) DO UPDATE SET {set}";
        upsert = connection.Prepare(shape.IsEdge ? insert : $"{insert} WHERE id = excluded.id", columns.Length);
        delete = connection.Prepare($"DELETE FROM {table} WHERE {where}", key.Length);
        hash = connection.Prepare($"SELECT hash FROM {table} WHERE {where}", key.Length);
        var unique = shape.Properties.Where(property => property.IsUnique).Select(property => $"{SqliteDefinitions.Quote(property.ComparedName)} = NULL").ToList();
        release = unique.Count == 0 ? null : connection.Prepare($"UPDATE {table} SET {string.Join(", ", unique)} WHERE {where}", key.Length);
        text = shape.Node?.FullText.Any() == true ? new(connection, shape.Node) : null;
        aliases = shape.Node?.Aliases is null ? null : new(connection, shape.Node);
        if (isNew)
        {
            text?.Begin();
        }
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
        var first = (long)upsert.Parameters[0].Value!;
        if (element is GraphElement.Node node)
        {
            upsert.Parameters[at++].Value = node.Id;
        }

        var hasText = !isNew && text?.IsThere(first, element.Properties) == true;
        if (!isNew)
        {
            aliases?.Remove(first);
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
        if (upsert.ExecuteNonQuery() != 1)
        {
            return false;
        }

        if (!hasText)
        {
            text?.Put(first, element.Properties);
        }

        if (!isNew)
        {
            aliases?.Add(first);
        }

        return true;
    }

    /// <summary>Ends the filling of a new table.</summary>
    public void Complete()
    {
        if (isNew)
        {
            aliases?.AddAll();
            text?.Complete();
        }
    }

    /// <summary>Takes the element away.</summary>
    public void Delete(ElementKey key)
    {
        BindKey(delete, key);
        var first = (long)delete.Parameters[0].Value!;
        aliases?.Remove(first);
        text?.Delete(first);
        delete.ExecuteNonQuery();
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        upsert.Dispose();
        delete.Dispose();
        hash.Dispose();
        release?.Dispose();
        text?.Dispose();
        aliases?.Dispose();
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
