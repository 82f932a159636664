using System.Collections.Immutable;
using Publications.Query.Definitions;
using Publications.Query.Plan;
using Publications.Query.Schema;

namespace Publications.Query.Compile;

/// <summary>Pages in a type's default order, which the index on <see cref="ListKey"/> gives without sorting.</summary>
internal static class CypherLists
{
    /// <summary>True when the rows are all of a type, in its default order or the opposite.</summary>
    public static bool IsInOrder(RowsParts parts) => parts is { Source: Scan, ListedBy: { } property, Order: [{ Operand: { Source: OperandSource.Node, Found: null } first }, { Operand: { Source: OperandSource.Node, Property.Name: "id" } }] }
        && first.Property.Name == property.Name && parts.Order[0].Descending == parts.Order[1].Descending;

    /// <summary>Keys of whole numbers are total; texts are cut in theirs, and decide further.</summary>
    public static IEnumerable<string> Keys(ImmutableArray<OrderKey> order, int level)
    {
        var direction = order[0].Descending ? " DESC" : "";
        return order[0].Operand.Property.Kind == PropertyKind.Text
            ? [$"n{level}.{ListKey.Name}{direction}", $"n{level}.{order[0].Operand.StoredName}{direction}", $"n{level}.id{direction}"]
            : [$"n{level}.{ListKey.Name}{direction}"];
    }

    /// <summary>The rows after a place: a range of the index, and for texts the whole comparison within it.</summary>
    public static string After(ImmutableArray<AfterKey> keys, int level)
    {
        if (keys[0].ListSlot is not { } slot)
        {
            return CypherConditions.After(keys, level);
        }

        var (name, sign) = ($"n{level}.{ListKey.Name}", keys[0].Key.Descending ? "<" : ">");
        return keys[0].Key.Operand.Property.Kind == PropertyKind.Text
            ? $"{name} {sign}= $p{slot} AND {CypherConditions.After(keys, level)}"
            : $"{name} {sign} $p{slot}";
    }
}
