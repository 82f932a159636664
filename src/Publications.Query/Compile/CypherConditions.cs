using System.Collections.Immutable;
using Publications.Query.Definitions;
using Publications.Query.Plan;
using Publications.Query.Schema;

namespace Publications.Query.Compile;

/// <summary>Conditions, orders and values of rows, in Cypher.</summary>
internal static class CypherConditions
{
    public static string Condition(Predicate predicate, int level) => predicate switch
    {
        Constant constant => constant.Holds ? "true" : "false",
        And and => Joined(and.Terms, " AND ", level),
        Or or => Joined(or.Terms, " OR ", level),
        Listed listed => $"n{level}.{ListKey.Name} IS {(listed.Negated ? "" : "NOT ")}NULL",
        IsAbsent absent => $"{Name(absent.Operand, level)} IS {(absent.Negated ? "NOT " : "")}NULL",
        Compare { Comparison: Comparison.Equal, Negated: false } equal when Key(equal.Operand, level) is { } key =>
            $"{key} = left($p{equal.Slot}, {IndexKey.MaxCharacters}) AND {Name(equal.Operand, level)} = $p{equal.Slot}",
        Compare { Comparison: Comparison.In, Negated: false } among when Key(among.Operand, level) is { } key =>
            $"{key} IN [x IN $p{among.Slot} | left(x, {IndexKey.MaxCharacters})] AND {Name(among.Operand, level)} IN $p{among.Slot}",
        StartsWith { Negated: false } starts when Key(starts.Operand, level) is { } key =>
            $"{key} STARTS WITH left($p{starts.FromSlot}, {IndexKey.MaxCharacters}) AND {Name(starts.Operand, level)} STARTS WITH $p{starts.FromSlot}",
        Compare { Comparison: Comparison.Less or Comparison.LessOrEqual or Comparison.Greater or Comparison.GreaterOrEqual, Negated: false } range when Key(range.Operand, level) is { } key =>
            $"{key} {(range.Comparison is Comparison.Less or Comparison.LessOrEqual ? "<=" : ">=")} left($p{range.Slot}, {IndexKey.MaxCharacters}) AND {Name(range.Operand, level)} {Word(range.Comparison)} $p{range.Slot}",
        Compare compare => Negatable(compare.Operand, compare.Negated, name => $"{name} {Word(compare.Comparison)} {Slot(compare)}", level),
        StartsWith starts => Negatable(starts.Operand, starts.Negated, name => $"{name} STARTS WITH $p{starts.FromSlot}", level),
        Exists exists => $"{(exists.Negated ? "NOT " : "")}EXISTS {{ MATCH {CypherRows.Pattern(exists.Relationship, $"n{level}", $"e{level + 1}", $"n{level + 1}")} WHERE {Condition(exists.Predicate, level + 1)} }}",
        ElementExists exists => $"{(exists.Negated ? "none" : "any")}(v{level} IN coalesce({Name(exists.List, level)}, []) WHERE {Condition(exists.Predicate, level)})",
        _ => throw new NotSupportedException($"{predicate.GetType().Name} has no Cypher."),
    };

    /// <summary>The rows after a place.</summary>
    public static string After(ImmutableArray<AfterKey> keys, int level) => PlaceInOrder.After(
        [.. keys.Select(key => new PlaceKey(Name(key.Key.Operand, level), key.Key.Operand.Property.IsRequired, key.Key.Descending, key.Slot is { } slot ? $"$p{slot}" : null))], "false");

    /// <summary>Neo4j takes null for largest; one key more puts it first where it may occur.</summary>
    public static IEnumerable<string> Keys(OrderKey key, int level)
    {
        var (name, direction) = (Name(key.Operand, level), key.Descending ? " DESC" : "");
        return key.Operand.Property.IsRequired ? [$"{name}{direction}"] : [$"{name} IS NOT NULL{direction}", $"{name}{direction}"];
    }

    public static string Name(Operand operand, int level) => operand.Source switch
    {
        OperandSource.Element => $"v{level}",
        OperandSource.Score => $"s{level}",
        OperandSource.Edge => $"e{level}.{operand.StoredName}",
        _ when operand.Found is { } found => Number(found, $"n{level}", level),
        _ => $"n{level}.{operand.StoredName}",
    };

    /// <summary>A number that is found from what a node is related to.</summary>
    public static string Number(FoundNumber found, string node, int level)
    {
        var followed = found.Field.Of;
        return found.Field switch
        {
            ExtremeField extreme => 
                $"head(COLLECT {{ MATCH {CypherRows.Pattern(followed, node, "", $"y{level}")} WHERE y{level}.{extreme.Property.Name} IS NOT NULL WITH y{level} ORDER BY y{level}.{extreme.Property.Name}{(extreme.IsLargest ? " DESC" : "")} LIMIT 1 RETURN y{level}.{extreme.Property.Name} }})",
            _ when found.Subtree => $"COUNT {{ MATCH {CypherRows.Scoped(followed, node, $"y{level}")} RETURN DISTINCT y{level} }}",
            _ => $"COUNT {{ {CypherRows.Pattern(followed, node, "", "")} }}",
        };
    }

    /// <summary>Lists of numbers arrive as texts.</summary>
    private static string Slot(Compare compare) => (compare.Comparison, compare.Operand.Property.Kind) switch
    {
        (Comparison.In, PropertyKind.Int) => $"[x IN $p{compare.Slot} | toInteger(x)]",
        (Comparison.In, PropertyKind.Float) => $"[x IN $p{compare.Slot} | toFloat(x)]",
        _ => $"$p{compare.Slot}",
    };

    /// <summary>The cut text that carries the index of a text, see <see cref="IndexKey"/>; null when there is none.</summary>
    private static string? Key(Operand operand, int level) => operand is { Source: OperandSource.Node, Folded: true } && IndexKey.NameOf(operand.Property) is { } key ? $"n{level}.{key}" : null;

    private static string Word(Comparison comparison) => comparison switch
    {
        Comparison.Equal => "=",
        Comparison.In => "IN",
        Comparison.Contains => "CONTAINS",
        Comparison.EndsWith => "ENDS WITH",
        Comparison.Less => "<",
        Comparison.LessOrEqual => "<=",
        Comparison.Greater => ">",
        Comparison.GreaterOrEqual => ">=",
        _ => throw new NotSupportedException($"{comparison} has no Cypher."),
    };

    private static string Joined(ImmutableArray<Predicate> terms, string word, int level) =>
        $"({string.Join(word, terms.Select(term => Condition(term, level)))})";

    private static string Negatable(Operand operand, bool negated, Func<string, string> condition, int level) =>
        (Name(operand, level), negated, operand.Property.IsRequired) switch
        {
            (var name, false, _) => condition(name),
            (var name, true, false) => $"({name} IS NULL OR NOT {condition(name)})",
            (var name, true, _) => $"NOT {condition(name)}",
        };
}
