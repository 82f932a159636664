using System.Collections.Immutable;
using Publications.Query.Definitions;
using Publications.Query.Plan;
using Publications.Query.Schema;

namespace Publications.Query.Compile;

/// <summary>Conditions, orders and values of rows, in SQL.</summary>
internal static class SqlConditions
{
    /// <summary>What stands for an absent value in <see cref="ListKey"/>: it is before every number and every text.</summary>
    private static readonly string Least = ListKey.Absent.ToString(System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>A condition on the node of a level.</summary>
    /// <param name="predicate">The condition.</param>
    /// <param name="level">The level.</param>
    /// <param name="isScanned">True when many rows are tried: a condition that names related nodes is then looked up once, not tried for each.</param>
    public static string Condition(Predicate predicate, int level, bool isScanned = false) => predicate switch
    {
        Constant constant => constant.Holds ? "1" : "0",
        And and => Joined(and.Terms, " AND ", level, isScanned),
        Or or => Joined(or.Terms, " OR ", level, isScanned),
        Listed listed => $"n{level}.\"{ListKey.Name}\" IS {(listed.Negated ? "" : "NOT ")}NULL",
        IsAbsent absent => $"{Name(absent.Operand, level)} IS {(absent.Negated ? "NOT " : "")}NULL",
        Compare { Comparison: Comparison.Equal } equal => $"{Name(equal.Operand, level)} {(equal.Negated ? "IS NOT" : "=")} $p{equal.Slot}",
        Compare { Comparison: Comparison.In } among => Negatable(among.Operand, among.Negated, name => $"{name} {(among.Negated ? "NOT " : "")}IN (SELECT value FROM json_each($p{among.Slot}))", level),
        Compare { Comparison: Comparison.Contains } contains => Negatable(contains.Operand, contains.Negated, name => $"instr({name}, $p{contains.Slot}) {(contains.Negated ? "= 0" : "> 0")}", level),
        Compare { Comparison: Comparison.EndsWith } ends => Negatable(ends.Operand, ends.Negated, name => $"{Ending(name, ends.Slot)} {(ends.Negated ? "<>" : "=")} CAST($p{ends.Slot} AS BLOB)", level),
        Compare compare => Negatable(compare.Operand, compare.Negated, name => $"{name} {Sign(compare)} $p{compare.Slot}", level),
        StartsWith starts => Negatable(starts.Operand, starts.Negated, name => Starts(name, starts), level),
        Exists exists when isScanned && Selectivity.IsLookedUp(exists.Predicate) => LookedUp(exists, level),
        Exists exists => Tried(exists, level),
        ElementExists exists => $"{(exists.Negated ? "NOT " : "")}EXISTS (SELECT 1 FROM json_each({Name(exists.List, level)}) v{level} WHERE {Condition(exists.Predicate, level)})",
        _ => throw new NotSupportedException($"{predicate.GetType().Name} has no SQL."),
    };

    /// <summary>The rows after a place.</summary>
    public static string After(ImmutableArray<AfterKey> keys, RowsParts parts, int level)
    {
        var places = keys.Select(key => Place(key, parts, level)).ToArray();
        return places.Length > 1 && places.All(key => key.IsNever && key.Descending == places[0].Descending)
            ? $"({string.Join(", ", places.Select(key => key.Name))}) {(places[0].Descending ? "<" : ">")} ({string.Join(", ", places.Select(key => key.Value))})"
            : PlaceInOrder.After(places, "0");
    }

    /// <summary>
    /// What rows are ordered by, and whether it is never absent: where a type's default order is kept in an index, or carried by the relationship, absent
    /// values have a stand-in.
    /// </summary>
    public static (string Name, bool IsNever) Sorted(Operand operand, RowsParts parts, int level)
    {
        if (operand is { Source: OperandSource.Node, Found: null } && parts.Source is Traverse { Subtree: false } traverse && CarriedKey.Of(traverse.Relationship, operand.Property) is { } carried)
        {
            return ($"e{level}.\"{carried}\"", true);
        }

        return operand is { Source: OperandSource.Node, Found: null, Property: not { IsRequired: true, IsIndexed: true } } && parts.ListedBy?.Name == operand.Property.Name
            ? ($"n{level}.\"{ListKey.Name}\"", true)
            : (Name(operand, level), operand.Property.IsRequired);
    }

    public static string Name(Operand operand, int level) => operand.Source switch
    {
        OperandSource.Element => $"v{level}.value",
        OperandSource.Score => $"s{level}.score",
        OperandSource.Edge => $"e{level}.\"{operand.StoredName}\"",
        _ when operand.Found is { } found => Number(found, $"n{level}.key", level),
        _ => $"n{level}.\"{operand.StoredName}\"",
    };

    /// <summary>A number that is found from what a node is related to.</summary>
    public static string Number(FoundNumber found, string key, int level)
    {
        var followed = found.Field.Of;
        if (found.Field is not ExtremeField extreme)
        {
            return $"(SELECT {SqlRows.Related(followed, found.Subtree, key)})";
        }

        var (near, far) = SqlRows.Ends(followed);
        return $"(SELECT {(extreme.IsLargest ? "max" : "min")}(y.\"{extreme.Property.Name}\") FROM \"{followed.Type.Name}\" t JOIN \"{followed.Target}\" y ON y.key = t.{far} WHERE t.{near} = {key})";
    }

    private static PlaceKey Place(AfterKey key, RowsParts parts, int level)
    {
        var (name, isNever) = Sorted(key.Key.Operand, parts, level);
        return new(name, isNever, key.Key.Descending, key.Slot is { } slot ? $"$p{slot}" : isNever ? Least : null);
    }

    /// <summary>Bytes, since SQLite's length of a text ends at the first NUL; the end of one well-formed text is never the middle of another's character.</summary>
    private static string Ending(string name, int slot) => $"substr(CAST({name} AS BLOB), -length(CAST($p{slot} AS BLOB)))";

    private static string Sign(Compare compare) => (compare.Comparison, compare.Negated) switch
    {
        (Comparison.Less, false) or (Comparison.GreaterOrEqual, true) => "<",
        (Comparison.LessOrEqual, false) or (Comparison.Greater, true) => "<=",
        (Comparison.Greater, false) or (Comparison.LessOrEqual, true) => ">",
        (Comparison.GreaterOrEqual, false) or (Comparison.Less, true) => ">=",
        _ => throw new NotSupportedException($"{compare.Comparison} has no sign."),
    };

    private static string Starts(string name, StartsWith starts) => (starts.Negated, starts.BeforeSlot) switch
    {
        (false, null) => $"{name} >= $p{starts.FromSlot}",
        (false, { } before) => $"{name} >= $p{starts.FromSlot} AND {name} < $p{before}",
        (true, null) => $"{name} < $p{starts.FromSlot}",
        (true, { } before) => $"({name} < $p{starts.FromSlot} OR {name} >= $p{before})",
    };

    private static string Tried(Exists exists, int level)
    {
        var (from, condition) = SqlRows.Join(exists.Relationship, level + 1, $"n{level}.key");
        var both = string.Join(" AND ", new[] { condition, Condition(exists.Predicate, level + 1) }.OfType<string>());
        return $"{(exists.Negated ? "NOT " : "")}EXISTS (SELECT 1 {from} WHERE {both})";
    }

    /// <summary>The nodes of a type for which a condition on related nodes holds, those looked up first.</summary>
    public static string Lead(Scan scan, Exists exists, int level) =>
        $"FROM (SELECT DISTINCT k FROM ({Keys(exists, level)})) l{level} CROSS JOIN \"{scan.Type.Name}\" n{level} ON n{level}.key = l{level}.k";

    private static string LookedUp(Exists exists, int level) => $"n{level}.key {(exists.Negated ? "NOT " : "")}IN ({Keys(exists, level)})";

    /// <summary>The keys k of all nodes that are so related, found once.</summary>
    private static string Keys(Exists exists, int level)
    {
        var (followed, inner) = (exists.Relationship, level + 1);
        string Half(string near, string far) =>
            $"SELECT e{inner}.{near} k FROM \"{followed.Type.Name}\" e{inner} JOIN \"{followed.Target}\" n{inner} ON n{inner}.key = e{inner}.{far} WHERE {Condition(exists.Predicate, inner, isScanned: true)}";
        var (near, far) = SqlRows.Ends(followed);
        return followed.Direction == Direction.Both ? $"{Half(near, far)} UNION {Half(far, near)}" : Half(near, far);
    }

    private static string Joined(ImmutableArray<Predicate> terms, string word, int level, bool isScanned) =>
        $"({string.Join(word, terms.Select(term => Condition(term, level, isScanned)))})";

    private static string Negatable(Operand operand, bool negated, Func<string, string> condition, int level) =>
        Name(operand, level) is var name && negated && !operand.Property.IsRequired ? $"({name} IS NULL OR {condition(name)})" : condition(name);
}
