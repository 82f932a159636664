using Microsoft.Data.Sqlite;
using Publications.Model.Graph;
using Publications.Query.Definitions;

namespace Publications.Stores.Sqlite;

/// <summary>Reads all that the store holds, in the order of <see cref="ElementKey"/> for ids within the basic plane.</summary>
internal static class SqliteReader
{
    /// <summary>Every key with its hash.</summary>
    public static IEnumerable<KeyValuePair<ElementKey, long>> Hashes(SqliteConnection connection, IEnumerable<StoredShape> shapes)
    {
        foreach (var shape in shapes)
        {
            using var command = connection.CreateCommand();
            command.CommandText = Select(shape, ["x.hash"], ordered: false);
            using var rows = command.ExecuteReader();
            while (rows.Read())
            {
                yield return new(Key(shape, rows), rows.GetInt64(rows.FieldCount - 1));
            }
        }
    }

    /// <summary>Every element, nodes first.</summary>
    public static IEnumerable<GraphElement> Elements(SqliteConnection connection, IEnumerable<StoredShape> shapes)
    {
        foreach (var shape in shapes.OrderBy(shape => shape.IsEdge).ThenBy(shape => shape.Kind, StringComparer.Ordinal))
        {
            using var command = connection.CreateCommand();
            command.CommandText = Select(shape, shape.Properties.Select(property => $"x.{SqliteDefinitions.Quote(property.Name)}"), ordered: true);
            using var rows = command.ExecuteReader();
            while (rows.Read())
            {
                yield return Element(shape, rows);
            }
        }
    }

    private static GraphElement Element(StoredShape shape, SqliteDataReader row)
    {
        var column = shape.IsEdge ? 2 : 1;
        var properties = new Properties.Builder();
        foreach (var property in shape.Properties)
        {
            properties.Put(property.Name, SqliteValues.Read(row, column++, property.Kind));
        }

        var key = Key(shape, row);
        return key.To is null
            ? new GraphElement.Node(key.Kind, key.From) { Properties = properties.Build() }
            : new GraphElement.Edge(key.Kind, key.From, key.To) { Properties = properties.Build() };
    }

    private static ElementKey Key(StoredShape shape, SqliteDataReader row) => new(shape.Kind, row.GetString(0), shape.IsEdge ? row.GetString(1) : null);

    private static string Select(StoredShape shape, IEnumerable<string> columns, bool ordered)
    {
        var table = SqliteDefinitions.Quote(shape.Kind);
        return shape.IsEdge
            ? $"SELECT {string.Join(", ", ["f.id", "t.id", .. columns])} FROM {table} AS x JOIN {SqliteDefinitions.Quote(shape.From!)} AS f ON f.key = x.from_key "
                + $"JOIN {SqliteDefinitions.Quote(shape.To!)} AS t ON t.key = x.to_key{(ordered ? " ORDER BY f.id, t.id" : "")}"
            : $"SELECT {string.Join(", ", ["x.id", .. columns])} FROM {table} AS x{(ordered ? " ORDER BY x.id" : "")}";
    }
}
