using System.Collections.Immutable;
using Publications.Query.Schema;

namespace Publications.Tests.Query.Evaluation;

/// <summary>A key of an order.</summary>
internal sealed record Key(string Name, PropertyKind Kind, bool IsDescending, Func<Row, object?> Value);

/// <summary>The orders of lists.</summary>
internal sealed class Orders(Lists lists)
{
    /// <summary>The keys of an order that is asked for: the id comes last, in the direction of the last key. What comes after the id, or twice, says nothing.</summary>
    public List<Key> Of(object given, NodeType type, RelationshipType? edge)
    {
        var keys = Inputs.Many(given).Select(term => Asked((Dictionary<string, object?>)term!, type, edge)).DistinctBy(key => key.Name).ToList();
        var id = keys.FindIndex(key => key.Name == "id");
        return id >= 0 ? keys[..(id + 1)] : [.. keys, Stored(type.Property("id")!, keys.Count > 0 && keys[^1].IsDescending)];
    }

    /// <summary>The keys of a default order.</summary>
    public static List<Key> Of(ImmutableArray<OrderTerm> terms, NodeType type, RelationshipType? edge) =>
        [.. terms.Select(term => term.OnEdge ? OnEdge(edge!.Property(term.Property)!, term.Descending) : Stored(type.Property(term.Property)!, term.Descending))];

    /// <summary>Which of two places in an order comes first.</summary>
    public static int Compare(List<Key> keys, IReadOnlyList<object?> a, IReadOnlyList<object?> b)
    {
        for (var i = 0; i < keys.Count; i++)
        {
            if (Values.Compare(a[i], b[i]) is not 0 and var order)
            {
                return keys[i].IsDescending ? -order : order;
            }
        }

        return 0;
    }

    /// <summary>The rows in an order.</summary>
    public static List<Row> Sort(IEnumerable<Row> rows, List<Key> keys)
    {
        var places = rows.Select(row => (Row: row, Place: Place(keys, row))).ToList();
        places.Sort((a, b) => Compare(keys, a.Place, b.Place));
        return [.. places.Select(place => place.Row)];
    }

    /// <summary>A row's place.</summary>
    public static List<object?> Place(List<Key> keys, Row row) => [.. keys.Select(key => key.Value(row))];

    private Key Asked(Dictionary<string, object?> term, NodeType type, RelationshipType? edge)
    {
        var (name, value) = term.Single(field => field.Value is not null);
        if (name == "edge")
        {
            var (property, direction) = ((Dictionary<string, object?>)value!).Single(field => field.Value is not null);
            return OnEdge(edge!.Property(property)!, direction is "DESC");
        }

        return type.Number(name) is { } number
            ? new(name, PropertyKind.Int, value is "DESC", row => lists.Found(row.Node, number, subtree: true))
            : Stored(type.Property(name)!, value is "DESC");
    }

    private static Key Stored(StoredProperty property, bool isDescending) =>
        new(property.Name, property.Kind, isDescending, row => Values.Of(Row.Stored(row.Node, property.Name), property.Kind));

    private static Key OnEdge(StoredProperty property, bool isDescending) =>
        new($"edge.{property.Name}", property.Kind, isDescending, row => Values.Of(row.Edge[property.Name], property.Kind));
}
