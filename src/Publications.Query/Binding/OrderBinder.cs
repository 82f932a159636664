using System.Collections.Immutable;
using Publications.Query.Plan;
using Publications.Query.Schema;

namespace Publications.Query.Binding;

/// <summary>Turns an <c>order</c> into the keys of a total order.</summary>
internal static class OrderBinder
{
    /// <summary>The keys of a default order.</summary>
    public static ImmutableArray<OrderKey> Default(ImmutableArray<OrderTerm> terms, NodeType type, RelationshipType? edge) => [.. terms.Select(term => term.OnEdge
        ? new OrderKey(Operand.Compared(edge!.Property(term.Property)!, OperandSource.Edge), term.Descending)
        : new OrderKey(Operand.Compared(type.Property(term.Property)!, OperandSource.Node), term.Descending))];

    /// <summary>The keys that are asked for; the id breaks ties, in the last key's direction.</summary>
    /// <exception cref="FormatException">A term names no key, or several, whose order would be unclear.</exception>
    public static ImmutableArray<OrderKey> Bind(IEnumerable<InputObject> terms, NodeType type, RelationshipType? edge)
    {
        var keys = new List<OrderKey>();
        foreach (var term in terms)
        {
            var key = Key(term, type, edge);
            if (keys.Exists(other => other.Operand == key.Operand))
            {
                continue;
            }

            keys.Add(key);
            if (key.Operand is { Source: OperandSource.Node, Property.Name: "id" })
            {
                return [.. keys];
            }
        }

        return [.. keys, new(new(type.Property("id")!, OperandSource.Node, false), keys.Count > 0 && keys[^1].Descending)];
    }

    private static OrderKey Key(InputObject term, NodeType type, RelationshipType? edge) => term.Fields.Where(field => field.Value is not null).ToList() switch
    {
        [{ Key: "edge", Value: InputObject onEdge }] => onEdge.Fields.Where(field => field.Value is not null).ToList() switch
        {
            [var only] => new(Operand.Compared(edge!.Property(only.Key)!, OperandSource.Edge), only.Value is "DESC"),
            _ => throw new FormatException("Each term of order.edge names one key; give several as several terms: order: [{edge: {a: ASC}}, {edge: {b: DESC}}]."),
        },
        [var only] => new(type.Number(only.Key) is { } number ? Operand.Of(number, subtree: true) : Operand.Compared(type.Property(only.Key)!, OperandSource.Node), only.Value is "DESC"),
        _ => throw new FormatException("Each term of order names one key; give several as several terms: order: [{year: DESC}, {title: ASC}]."),
    };
}
