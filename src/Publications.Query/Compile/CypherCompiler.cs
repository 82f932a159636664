using System.Collections.Immutable;
using Publications.Query.Definitions;
using Publications.Query.Plan;
using Publications.Query.Schema;

namespace Publications.Query.Compile;

/// <summary>
/// Prints a plan as one RETURN of Cypher. Level d of the tree calls its node n{d} and the relationship that led there e{d}. Rows are ordered and cut in a
/// WITH before they are returned: ORDER BY on the RETURN of a projection sorts wrongly without an error.
/// </summary>
internal static class CypherCompiler
{
    public static string Compile(Result plan) => $"RETURN {Expression(plan, 0)} AS value";

    private static string Expression(Result plan, int level) => plan switch
    {
        Connection connection => $"[{string.Join(", ", new Result?[] { connection.Rows, connection.Total }.OfType<Result>().Select(part => Expression(part, level)))}]",
        Project project => $"COLLECT {{ {Match(RowsParts.Of(project.Input), level, null)} RETURN {Row(project.Columns, level)} }}",
        First first => $"head(COLLECT {{ {Match(RowsParts.Of(first.Input), level, "1")} RETURN {Row(first.Columns, level)} }})",
        Count count => Counted(RowsParts.Of(count.Input), level),
        _ => throw new NotSupportedException($"{plan.GetType().Name} has no Cypher."),
    };

    private static string Row(ImmutableArray<Column> columns, int level) => $"[{string.Join(", ", columns.Select(column => column switch
    {
        Nested nested => Expression(nested.Result, level + 1),
        Value value => Name(value.Operand, level),
        _ => throw new NotSupportedException($"{column.GetType().Name} has no Cypher."),
    }))}]";

    private static string Counted(RowsParts parts, int level) => parts is { Source: Traverse traverse, Predicates.IsEmpty: true }
        ? $"COUNT {{ {Pattern(traverse.Relationship, $"n{level - 1}", "", "")} }}"
        : $"COUNT {{ {Match(parts, level, null)} }}";

    private static string Match(RowsParts parts, int level, string? size)
    {
        var pattern = parts.Source switch
        {
            Scan scan => $"(n{level}:{scan.Type.Name})",
            Traverse traverse => Pattern(traverse.Relationship, $"n{level - 1}", $"e{level}", $"n{level}"),
            var other => throw new NotSupportedException($"{other.GetType().Name} is no source of rows."),
        };
        var conditions = parts.Predicates.Select(predicate => Condition(predicate, level));
        conditions = conditions.Concat(parts.Bounds.Select(bound => After(bound, level)));
        var where = string.Join(" AND ", conditions);
        size ??= parts.Page is { } page ? $"$p{page.SizeSlot}" : null;
        var kept = parts.Source is Traverse ? $"n{level}, e{level}" : $"n{level}";
        var order = parts.Order.IsEmpty ? "" : $" ORDER BY {string.Join(", ", parts.Order.SelectMany(key => Keys(key, level)))}";
        var cut = size is null && parts.Order.IsEmpty ? "" : $" WITH {kept}{order}{(size is null ? "" : $" LIMIT {size}")}";
        return $"MATCH {pattern}{(where.Length == 0 ? "" : $" WHERE {where}")}{cut}";
    }

    /// <summary>The far end has no label: the relationship's type says it, and looking at labels costs.</summary>
    private static string Pattern(Relationship relationship, string near, string edge, string far)
    {
        var (before, after) = relationship.Direction switch
        {
            Direction.In => ("<-", "-"),
            Direction.Out => ("-", "->"),
            _ => ("-", "-"),
        };
        return $"({near}){before}[{edge}:{relationship.Type.Name}]{after}({far})";
    }

    /// <summary>Neo4j takes null for largest; one key more puts it first where it may occur.</summary>
    private static IEnumerable<string> Keys(OrderKey key, int level)
    {
        var (name, direction) = (Name(key.Operand, level), key.Descending ? " DESC" : "");
        return key.Operand.Property.IsRequired ? [$"{name}{direction}"] : [$"{name} IS NOT NULL{direction}", $"{name}{direction}"];
    }

    private static string Condition(Predicate predicate, int level) => predicate switch
    {
        Constant constant => constant.Holds ? "true" : "false",
        And and => Joined(and.Terms, " AND ", level),
        Or or => Joined(or.Terms, " OR ", level),
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
        Exists exists => $"{(exists.Negated ? "NOT " : "")}EXISTS {{ MATCH {Pattern(exists.Relationship, $"n{level}", $"e{level + 1}", $"n{level + 1}")} WHERE {Condition(exists.Predicate, level + 1)} }}",
        ElementExists exists => $"{(exists.Negated ? "none" : "any")}(v{level} IN coalesce({Name(exists.List, level)}, []) WHERE {Condition(exists.Predicate, level)})",
        _ => throw new NotSupportedException($"{predicate.GetType().Name} has no Cypher."),
    };

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
        (Name(operand, level), negated, operand.Found) switch
    {
        (var name, false, _) => condition(name),
        (var name, true, null) => $"({name} IS NULL OR NOT {condition(name)})",
        (var name, true, _) => $"NOT {condition(name)}",
    };

    /// <summary>The rows after a place: past it by the first key, or level with it and past it by the rest.</summary>
    private static string After(ImmutableArray<AfterKey> keys, int level)
    {
        var key = keys[0];
        var name = Name(key.Key.Operand, level);
        var past = (key.Key.Descending, key.Slot) switch
        {
            (false, null) => $"{name} IS NOT NULL",
            (true, null) => null,
            (false, { } slot) => $"{name} > $p{slot}",
            (true, { } slot) when key.Key.Operand.Property.IsRequired => $"{name} < $p{slot}",
            (true, { } slot) => $"({name} < $p{slot} OR {name} IS NULL)",
        };
        if (keys.Length == 1)
        {
            return past ?? "false";
        }

        var rest = $"({(key.Slot is null ? $"{name} IS NULL" : $"{name} = $p{key.Slot}")} AND {After(keys[1..], level)})";
        return past is null ? rest : $"({past} OR {rest})";
    }

    private static string Name(Operand operand, int level) => operand.Source switch
    {
        OperandSource.Element => $"v{level}",
        OperandSource.Edge => $"e{level}.{operand.StoredName}",
        _ when operand.Found is { } found => $"COUNT {{ {Pattern(found.Field.Of, $"n{level}", "", "")} }}",
        _ => $"n{level}.{operand.StoredName}",
    };
}
