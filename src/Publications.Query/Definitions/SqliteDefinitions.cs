using System.Text;
using Publications.Query.Schema;

namespace Publications.Query.Definitions;

/// <summary>
/// The tables and indexes of SQLite that follow from the schema. A node type T is the table <c>T</c>: <c>key</c> (<c>GraphId.Hash63(id)</c>), its properties,
/// <c>p_folded</c> beside strings and lists of strings, <c>hash</c>. A relationship type R is the table <c>R</c>: <c>from_key</c>, <c>to_key</c>, its
/// properties, <c>hash</c>. Lists are JSON arrays in text. What stands besides, <see cref="IndexedText"/>, <see cref="AliasIndex"/>,
/// <see cref="ListKey"/> and <see cref="CarriedKey"/> tell of.
/// </summary>
public static class SqliteDefinitions
{
    /// <summary>One <c>CREATE TABLE</c> a node type and relationship type, nodes first; then the tables of full text and of aliases.</summary>
    public static IEnumerable<string> Tables(GraphSchema schema) => schema.Nodes.Select(Table).Concat(schema.Relationships.Select(type => Table(schema, type)))
        .Concat(schema.Nodes.Where(node => node.FullText.Any()).Select(FullText))
        .Concat(schema.Nodes.Where(node => node.Aliases is not null).Select(Aliases));

    /// <summary>One <c>CREATE INDEX</c> a @unique or @index property, one a node type for its default order, one a list in its default order, and the way back of other relationships.</summary>
    public static IEnumerable<string> Indexes(GraphSchema schema) =>
        schema.Nodes.SelectMany(node => node.Properties.Where(property => property.IsUnique || property.IsIndexed).Select(property => Index(node, property)))
            .Concat(schema.Nodes.Where(ListKey.IsColumn).Select(Order))
            .Concat(schema.Relationships.SelectMany(type => CarriedKey.Indexes(schema, type).Concat(
                CarriedKey.LeadsBack(schema, type) ? [] : [$"CREATE INDEX {Quote(type.Name + "_back")} ON {Quote(type.Name)} (to_key, from_key)"])));

    /// <summary>The whole as a script, as checked in beside the schema.</summary>
    public static string Script(GraphSchema schema) =>
        "-- Generated from publications.graphql; a test compares. PUBLICATIONS_ACCEPT=1 rewrites it.\n\n"
        + string.Concat(Tables(schema).Select(statement => statement + ";\n\n"))
        + string.Concat(Indexes(schema).Concat(CarriedKey.Triggers(schema)).Select(statement => statement + ";\n"));

    /// <summary>The columns of some properties in the order of the table, each followed by its folded one.</summary>
    public static IEnumerable<(string Name, string Type, bool IsRequired)> Columns(IEnumerable<StoredProperty> properties)
    {
        foreach (var property in properties)
        {
            // A list without items is absent, whatever the schema promises to readers.
            yield return (property.Name, TypeOf(property.Kind), property.IsRequired && !property.IsList);
            if (property.FoldedName is { } folded)
            {
                yield return (folded, "TEXT", false);
            }
        }
    }

    /// <summary>A name between quotation marks.</summary>
    public static string Quote(string name) => $"\"{name}\"";

    private static string Table(NodeType node)
    {
        var text = new StringBuilder($"CREATE TABLE {Quote(node.Name)} (\n  key INTEGER PRIMARY KEY,\n  id TEXT NOT NULL UNIQUE,\n");
        Append(text, node.Properties.Where(property => property.Name != "id"));
        if (ListKey.IsColumn(node))
        {
            text.Append($"  {Quote(ListKey.Name)} AS ({ListKey.Expression(node, ListKey.PropertyOf(node)!)}) VIRTUAL,\n");
        }

        return text.Append("  hash INTEGER NOT NULL\n)").ToString();
    }

    private static string Table(GraphSchema schema, RelationshipType type)
    {
        var text = new StringBuilder($"CREATE TABLE {Quote(type.Name)} (\n");
        text.Append($"  from_key INTEGER NOT NULL REFERENCES {Quote(type.From)} (key),\n  to_key INTEGER NOT NULL REFERENCES {Quote(type.To)} (key),\n");
        Append(text, type.Properties);
        foreach (var column in CarriedKey.Columns(schema, type))
        {
            text.Append($"  {Quote(column.Name)},\n");
        }

        return text.Append("  hash INTEGER NOT NULL,\n  PRIMARY KEY (from_key, to_key)\n) WITHOUT ROWID").ToString();
    }

    private static void Append(StringBuilder text, IEnumerable<StoredProperty> properties)
    {
        foreach (var (name, type, isRequired) in Columns(properties))
        {
            text.Append($"  {Quote(name)} {type}{(isRequired ? " NOT NULL" : "")},\n");
        }
    }

    private static string FullText(NodeType node) =>
        $"CREATE VIRTUAL TABLE {Quote(IndexedText.NameOf(node))} USING fts5 ({string.Join(", ", node.FullText.Select(property => Quote(property.Name)))}, tokenize='ascii', content='', contentless_delete=1)";

    private static string Aliases(NodeType node) =>
        $"CREATE TABLE {Quote(AliasIndex.NameOf(node))} (\n  value TEXT NOT NULL,\n  key INTEGER NOT NULL,\n  PRIMARY KEY (value, key)\n) WITHOUT ROWID";

    private static string Order(NodeType node) => $"CREATE INDEX {Quote(ListKey.IndexOf(node))} ON {Quote(node.Name)} ({Quote(ListKey.Name)}, id)"
        + (node.Unlisted is null ? "" : $" WHERE {Quote(ListKey.Name)} IS NOT NULL");

    private static string Index(NodeType node, StoredProperty property) => property.IsUnique
        ? $"CREATE UNIQUE INDEX {Quote($"{node.Name}_{property.Name}")} ON {Quote(node.Name)} ({Quote(property.ComparedName)})"
        : $"CREATE INDEX {Quote($"{node.Name}_{property.Name}")} ON {Quote(node.Name)} ({Quote(property.ComparedName)}, id)";

    private static string TypeOf(PropertyKind kind) => kind switch
    {
        PropertyKind.Int or PropertyKind.Boolean => "INTEGER",
        PropertyKind.Float => "REAL",
        _ => "TEXT",
    };
}
