using System.Globalization;
using Publications.Query.Schema;

namespace Publications.Query.Definitions;

/// <summary>
/// What relationships carry of the nodes that lists lead to, in SQLite, so that a list is read in its default order from an index, up to its page, without
/// sorting. A list is carried when its order is of the relationship's properties, or of one property p of the node, before the id. The table of the
/// relationship then has <c>to_id</c> (or <c>from_id</c>), the node's id, and in the second case <c>to_p</c>, p's compared value or
/// <see cref="ListKey.Absent"/>, kept by the trigger <c>T_p_carried</c> of the node's type; the index <c>R_field</c> has the near end, the keys and the id.
/// <code>FROM "AUTHORED" e JOIN "Author" n ON n.key = e.from_key WHERE e.to_key = … ORDER BY e."position", e.from_id
/// FROM "AUTHORED" e JOIN "Work" n ON n.key = e.to_key WHERE e.from_key = … AND (e.to_year, e.to_id) &lt; ($k, $id) ORDER BY e.to_year DESC, e.to_id DESC</code>
/// </summary>
public static class CarriedKey
{
    private static readonly string Absent = ListKey.Absent.ToString(CultureInfo.InvariantCulture);

    /// <summary>A column that a relationship's table has besides.</summary>
    /// <param name="Name">Its name: <c>to_year</c>.</param>
    /// <param name="IsTo">True when it is of the node where the relationship ends.</param>
    /// <param name="Target">The type of that node.</param>
    /// <param name="Property">The property it follows; the id for an id.</param>
    public sealed record Column(string Name, bool IsTo, NodeType Target, StoredProperty Property)
    {
        /// <summary>True when it may change while the relationship stays.</summary>
        public bool Follows => Property.Name != "id";

        /// <summary>Its value, of a row of the node's table.</summary>
        /// <param name="row">What stands before the names of the row's columns: <c>new.</c>, or nothing.</param>
        public string Expression(string row)
        {
            var name = row + SqliteDefinitions.Quote(Property.ComparedName);
            return Property.IsRequired ? name : $"ifnull({name}, {Absent})";
        }
    }

    /// <summary>The columns of a relationship type.</summary>
    public static IReadOnlyList<Column> Columns(GraphSchema schema, RelationshipType type) =>
        [.. Lists(schema, type).SelectMany(list => Keys(list).Append("id")
            .Select(name => new Column(NameOf(list, name), list.Direction == Direction.Out, schema.Node(list.Target), schema.Node(list.Target).Property(name)!)))
            .DistinctBy(column => column.Name)];

    /// <summary>The index of each list that is carried.</summary>
    public static IEnumerable<string> Indexes(GraphSchema schema, RelationshipType type) => Lists(schema, type).Select(list =>
    {
        var keys = list.Order.Select(term => (term.OnEdge ? SqliteDefinitions.Quote(type.Property(term.Property)!.ComparedName) : SqliteDefinitions.Quote(NameOf(list, term.Property))) + (term.Descending ? " DESC" : ""));
        return $"CREATE INDEX {SqliteDefinitions.Quote($"{type.Name}_{list.Name}")} ON {SqliteDefinitions.Quote(type.Name)} ({(list.Direction == Direction.In ? "to_key" : "from_key")}, {string.Join(", ", keys)})";
    });

    /// <summary>True when an index of a carried list leads from the end of a relationship to its beginning.</summary>
    public static bool LeadsBack(GraphSchema schema, RelationshipType type) => Lists(schema, type).Any(list => list.Direction == Direction.In);

    /// <summary>The triggers by which relationships follow what they carry, one for each property of a node's type that some carry.</summary>
    public static IEnumerable<string> Triggers(GraphSchema schema) =>
        from column in schema.Relationships.SelectMany(type => Columns(schema, type).Where(column => column.Follows).Select(column => (Type: type, Column: column)))
        group column by (column.Column.Target, column.Column.Property) into same
        let node = same.Key.Target
        let compared = SqliteDefinitions.Quote(same.Key.Property.ComparedName)
        select $"CREATE TRIGGER {SqliteDefinitions.Quote($"{node.Name}_{same.Key.Property.Name}_carried")} AFTER UPDATE OF {compared} ON {SqliteDefinitions.Quote(node.Name)} WHEN new.{compared} IS NOT old.{compared} BEGIN\n"
            + string.Concat(same.Select(each => $"  UPDATE {SqliteDefinitions.Quote(each.Type.Name)} SET {SqliteDefinitions.Quote(each.Column.Name)} = {each.Column.Expression("new.")} WHERE {(each.Column.IsTo ? "to_key" : "from_key")} = new.key;\n"))
            + "END";

    /// <summary>The column that carries a property of the nodes that a list leads to; null when none does.</summary>
    public static string? Of(Relationship list, StoredProperty property) =>
        IsCarried(list) && (property.Name == "id" || Keys(list).Contains(property.Name)) ? NameOf(list, property.Name) : null;

    private static IEnumerable<Relationship> Lists(GraphSchema schema, RelationshipType type) =>
        schema.Nodes.SelectMany(node => node.Relationships).Where(field => field.Type.Name == type.Name && IsCarried(field));

    private static bool IsCarried(Relationship field) => field is { IsList: true, Direction: not Direction.Both }
        && (field.Order[..^1].All(term => term.OnEdge) || field.Order is [{ OnEdge: false }, { Property: "id" }]);

    /// <summary>The properties of the node that are keys of the list's order, without the id.</summary>
    private static IEnumerable<string> Keys(Relationship list) => list.Order[..^1].Where(term => !term.OnEdge).Select(term => term.Property);

    private static string NameOf(Relationship list, string property) => $"{(list.Direction == Direction.Out ? "to" : "from")}_{property}";
}
