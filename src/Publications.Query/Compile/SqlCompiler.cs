using System.Collections.Immutable;
using Publications.Query.Plan;

namespace Publications.Query.Compile;

/// <summary>What a nested value of SQL can speak of.</summary>
/// <param name="Key">The key of the row that it is nested in.</param>
/// <param name="Around">The key of the row that that row is nested in.</param>
internal readonly record struct SqlOuter(string Key, string Around)
{
    public SqlOuter Within(string key) => new(key, Key);
}

/// <summary>
/// Prints a plan as one SELECT of SQLite. Level d of the tree calls its node n{d}, the relationship that led there e{d}, and its finished rows r{d}, whose
/// columns are k (the node's key) and c{i}. Nested values are computed on finished rows only, so never for a row that its page leaves out.
/// </summary>
internal static class SqlCompiler
{
    public static string Compile(Result plan) => plan is Several { Kept: { } kept }
        ? $"WITH kept AS MATERIALIZED (SELECT n0.key k {SqlRows.From(RowsParts.Of(kept), 0, default)}) SELECT {Expression(plan, 0, default)}"
        : $"SELECT {Expression(plan, 0, default)}";

    public static string Expression(Result plan, int level, SqlOuter outer) => plan switch
    {
        Several several => $"json_array({string.Join(", ", several.Parts.Select(part => Expression(part, level, outer)))})",
        Project project => Listed(project, level, outer),
        First first => Single(first, level, outer),
        Choice choice => $"coalesce({string.Join(", ", choice.Options.Select((option, i) => Option(option, i, level, outer)).Append("NULL"))})",
        Count count => $"(SELECT {SqlRows.Counted(RowsParts.Of(count.Input), level, outer)})",
        Sum sum => sum.Counts.IsEmpty ? "0" : string.Join(" + ", sum.Counts.Select(count => Expression(count, level, outer))),
        Group group => SqlGroups.Expression(group, level, outer),
        SearchAll all => SqlSearches.All(all, level),
        SourceOverlap overlap => SqlSources.Overlap(overlap, level),
        SourceFlow => SqlSources.Flow,
        _ => throw new NotSupportedException($"{plan.GetType().Name} has no SQL."),
    };

    /// <summary>The columns of finished rows, where they are named r{d}.</summary>
    public static string Row(ImmutableArray<Column> columns, RowsParts parts, int level, SqlOuter outer) => $"json_array({string.Join(", ", columns.Select((column, i) => column switch
    {
        Nested nested => Expression(nested.Result, level + 1, outer.Within($"r{level}.k")),
        Value { Operand: { Found: { } found } } => SqlConditions.Number(found, $"r{level}.k", level),
        Value { Operand: { Source: OperandSource.Edges } operand } => SqlRows.Edges((Traverse)parts.Source, operand, $"r{level}.k", outer.Key),
        Value { Operand: var operand } when Name(operand, i, parts.IsLate, level) is var name => operand.Property.Kind is Schema.PropertyKind.TextList or Schema.PropertyKind.IdList ? $"json({name})" : name,
        _ => throw new NotSupportedException($"{column.GetType().Name} has no SQL."),
    }))})";

    private static string Finished(RowsParts parts, ImmutableArray<Column> columns, int level, SqlOuter outer, string limit)
    {
        var fetch = parts.IsLate ? $" CROSS JOIN \"{parts.Target}\" f{level} ON f{level}.key = r{level}.k" : "";
        return $"FROM ({Select(parts, columns, level, outer)}{limit}) r{level}{fetch}";
    }

    private static string Listed(Project project, int level, SqlOuter outer)
    {
        var parts = RowsParts.Of(project.Input);
        return $"(SELECT json_group_array({Row(project.Columns, parts, level, outer)}) {Finished(parts, project.Columns, level, outer, "")})";
    }

    private static string Single(First first, int level, SqlOuter outer)
    {
        var parts = RowsParts.Of(first.Input);
        return $"(SELECT {Row(first.Columns, parts, level, outer)} {Finished(parts, first.Columns, level, outer, " LIMIT 1")})";
    }

    private static string Option(First first, int number, int level, SqlOuter outer)
    {
        var parts = RowsParts.Of(first.Input);
        return $"(SELECT json_array({number}, {Row(first.Columns, parts, level, outer)}) {Finished(parts, first.Columns, level, outer, " LIMIT 1")})";
    }

    private static string Select(RowsParts parts, ImmutableArray<Column> columns, int level, SqlOuter outer)
    {
        var selected = columns.Select((column, i) => column is Value { Operand: { Found: null, Source: not OperandSource.Edges } operand } && !IsFetched(operand, parts.IsLate)
            ? $"{SqlConditions.Name(operand, level)} c{i}" : null).OfType<string>().ToList();
        if (selected.Count < columns.Length || selected.Count == 0)
        {
            selected.Insert(0, $"n{level}.key k");
        }

        var order = parts.Order.IsEmpty ? "" : $" ORDER BY {string.Join(", ", parts.Order.Select(key => $"{SqlConditions.Sorted(key.Operand, parts, level).Name}{(key.Descending ? " DESC" : "")}"))}";
        var limit = parts.Page is { } page ? $" LIMIT $p{page.SizeSlot}" : "";
        return $"SELECT {string.Join(", ", selected)} {SqlRows.From(parts, level, outer)}{order}{limit}";
    }

    private static string Name(Operand operand, int i, bool isLate, int level) => IsFetched(operand, isLate) ? $"f{level}.\"{operand.StoredName}\"" : $"r{level}.c{i}";

    private static bool IsFetched(Operand operand, bool isLate) => isLate && operand is { Source: OperandSource.Node, Found: null };
}
