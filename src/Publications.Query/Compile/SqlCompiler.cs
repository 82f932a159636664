using System.Collections.Immutable;
using Publications.Query.Plan;
using Publications.Query.Schema;

namespace Publications.Query.Compile;

/// <summary>
/// Prints a plan as one SELECT of SQLite. Level d of the tree calls its node n{d}, the relationship that led there e{d}, and its finished rows r{d}, whose
/// columns are k (the node's key) and c{i}. Nested values are computed on finished rows only, so never for a row that its page leaves out.
/// </summary>
internal static class SqlCompiler
{
    public static string Compile(Result plan) => $"SELECT {Expression(plan, 0, "")}";

    private static string Expression(Result plan, int level, string outerKey) => plan switch
    {
        Connection connection => $"json_array({string.Join(", ", new Result?[] { connection.Rows, connection.Total }.OfType<Result>().Select(part => Expression(part, level, outerKey)))})",
        Project project => $"(SELECT json_group_array({Row(project.Columns, level)}) FROM ({Select(project.Input, project.Columns, level, outerKey)}) r{level})",
        First first => $"(SELECT {Row(first.Columns, level)} FROM ({Select(first.Input, first.Columns, level, outerKey)} LIMIT 1) r{level})",
        Count count => $"(SELECT count(*) {Counted(RowsParts.Of(count.Input), level, outerKey)})",
        _ => throw new NotSupportedException($"{plan.GetType().Name} has no SQL."),
    };

    private static string Row(ImmutableArray<Column> columns, int level) => $"json_array({string.Join(", ", columns.Select((column, i) => column switch
    {
        Nested nested => Expression(nested.Result, level + 1, $"r{level}.k"),
        Value { Operand.Property.Kind: PropertyKind.TextList or PropertyKind.IdList } => $"json(r{level}.c{i})",
        _ => $"r{level}.c{i}",
    }))})";

    private static string Select(Rows rows, ImmutableArray<Column> columns, int level, string outerKey)
    {
        var parts = RowsParts.Of(rows);
        var selected = columns.Select((column, i) => column is Value value ? $"{Name(value.Operand, level)} c{i}" : null).OfType<string>().ToList();
        if (selected.Count < columns.Length || selected.Count == 0)
        {
            selected.Insert(0, $"n{level}.key k");
        }

        var order = parts.Order.IsEmpty ? "" : $" ORDER BY {string.Join(", ", parts.Order.Select(key => $"{Name(key.Operand, level)}{(key.Descending ? " DESC" : "")}"))}";
        var limit = parts.Page is { } page ? $" LIMIT $p{page.SizeSlot}" : "";
        return $"SELECT {string.Join(", ", selected)} {From(parts, level, outerKey)}{order}{limit}";
    }

    private static string From(RowsParts parts, int level, string outerKey)
    {
        var (source, condition) = parts.Source switch
        {
            Scan scan => ($"FROM \"{scan.Type.Name}\" n{level}", null),
            Traverse traverse => Join(traverse.Relationship, level, outerKey),
            var other => throw new NotSupportedException($"{other.GetType().Name} is no source of rows."),
        };
        var conditions = new[] { condition }.OfType<string>().Concat(parts.Predicates.Select(predicate => Condition(predicate, level)));
        conditions = conditions.Concat(parts.Bounds.Select(bound => After(bound, level)));
        var where = string.Join(" AND ", conditions);
        return where.Length == 0 ? source : $"{source} WHERE {where}";
    }

    /// <summary>Relationships are counted without looking at their far ends, which stores never let dangle.</summary>
    private static string Counted(RowsParts parts, int level, string outerKey) => parts is { Source: Traverse { Relationship: var followed }, Predicates.IsEmpty: true }
        ? Related(followed, outerKey)
        : From(parts, level, outerKey);

    private static string Related(Relationship followed, string key) => $"FROM \"{followed.Type.Name}\" WHERE {followed.Direction switch
    {
        Direction.In => $"to_key = {key}",
        Direction.Out => $"from_key = {key}",
        _ => $"from_key = {key} OR to_key = {key}",
    }}";

    private static (string From, string? Condition) Join(Relationship relationship, int level, string outerKey)
    {
        var (table, target) = (relationship.Type.Name, relationship.Target);
        var (near, far) = relationship.Direction == Direction.In ? ("to_key", "from_key") : ("from_key", "to_key");
        if (relationship.Direction != Direction.Both)
        {
            return ($"FROM \"{table}\" e{level} JOIN \"{target}\" n{level} ON n{level}.key = e{level}.{far}", $"e{level}.{near} = {outerKey}");
        }

        var properties = string.Concat(relationship.Type.Properties.SelectMany(property => new[] { property.Name, property.FoldedName }).OfType<string>().Select(name => $", \"{name}\""));
        string Half(string from, string to) => $"SELECT {to} other{properties} FROM \"{table}\" WHERE {from} = {outerKey}";
        return ($"FROM ({Half("from_key", "to_key")} UNION ALL {Half("to_key", "from_key")}) e{level} JOIN \"{target}\" n{level} ON n{level}.key = e{level}.other", null);
    }

    private static string Condition(Predicate predicate, int level) => predicate switch
    {
        Constant constant => constant.Holds ? "1" : "0",
        And and => Joined(and.Terms, " AND ", level),
        Or or => Joined(or.Terms, " OR ", level),
        IsAbsent absent => $"{Name(absent.Operand, level)} IS {(absent.Negated ? "NOT " : "")}NULL",
        Compare { Comparison: Comparison.Equal } equal => $"{Name(equal.Operand, level)} {(equal.Negated ? "IS NOT" : "=")} $p{equal.Slot}",
        Compare { Comparison: Comparison.In } among => Negatable(among.Operand, among.Negated, name => $"{name} {(among.Negated ? "NOT " : "")}IN (SELECT value FROM json_each($p{among.Slot}))", level),
        Compare { Comparison: Comparison.Contains } contains => Negatable(contains.Operand, contains.Negated, name => $"instr({name}, $p{contains.Slot}) {(contains.Negated ? "= 0" : "> 0")}", level),
        Compare { Comparison: Comparison.EndsWith } ends => Negatable(ends.Operand, ends.Negated, name => $"{Ending(name, ends.Slot)} {(ends.Negated ? "<>" : "=")} CAST($p{ends.Slot} AS BLOB)", level),
        Compare compare => Negatable(compare.Operand, compare.Negated, name => $"{name} {Sign(compare)} $p{compare.Slot}", level),
        StartsWith starts => Negatable(starts.Operand, starts.Negated, name => Starts(name, starts), level),
        Exists exists => Exists(exists, level),
        ElementExists exists => $"{(exists.Negated ? "NOT " : "")}EXISTS (SELECT 1 FROM json_each({Name(exists.List, level)}) v{level} WHERE {Condition(exists.Predicate, level)})",
        _ => throw new NotSupportedException($"{predicate.GetType().Name} has no SQL."),
    };

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
        (true, { } before) => $"{name} < $p{starts.FromSlot} OR {name} >= $p{before}",
    };

    private static string Exists(Exists exists, int level)
    {
        var (from, condition) = Join(exists.Relationship, level + 1, $"n{level}.key");
        var both = string.Join(" AND ", new[] { condition, Condition(exists.Predicate, level + 1) }.OfType<string>());
        return $"{(exists.Negated ? "NOT " : "")}EXISTS (SELECT 1 {from} WHERE {both})";
    }

    private static string Joined(ImmutableArray<Predicate> terms, string word, int level) =>
        $"({string.Join(word, terms.Select(term => Condition(term, level)))})";

    private static string Negatable(Operand operand, bool negated, Func<string, string> condition, int level) =>
        Name(operand, level) is var name && negated && operand.Found is null ? $"({name} IS NULL OR {condition(name)})" : condition(name);

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
            return past ?? "0";
        }

        var rest = $"({(key.Slot is null ? $"{name} IS NULL" : $"{name} = $p{key.Slot}")} AND {After(keys[1..], level)})";
        return past is null ? rest : $"({past} OR {rest})";
    }

    private static string Name(Operand operand, int level) => operand.Source switch
    {
        OperandSource.Element => $"v{level}.value",
        OperandSource.Edge => $"e{level}.\"{operand.StoredName}\"",
        _ when operand.Found is { } found => $"(SELECT count(*) {Related(found.Field.Of, $"n{level}.key")})",
        _ => $"n{level}.\"{operand.StoredName}\"",
    };
}
