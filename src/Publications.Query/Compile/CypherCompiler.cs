using System.Collections.Immutable;
using Publications.Query.Plan;

namespace Publications.Query.Compile;

/// <summary>
/// Prints a plan as one statement of Cypher that returns one value. Level d of the tree calls its node n{d}, the relationship that led there e{d}, the score of a search
/// s{d}. Rows are ordered and cut in a WITH before they are returned: ORDER BY on the RETURN of a projection sorts wrongly without an error. Nodes at the far end of a
/// relationship have no label: the relationship's type says it, and looking at labels costs.
/// </summary>
internal static class CypherCompiler
{
    public static string Compile(Result plan)
    {
        var kept = plan is Several { Kept: { } rows } ? $"CALL () {{ {CypherRows.Match(RowsParts.Of(rows), 0, null)} RETURN collect(n0) AS kept }} " : "";
        var prelude = new CypherPrelude(0);
        var value = Expression(plan, 0, prelude);
        return $"{kept}{prelude.Text.TrimStart()}{(prelude.Text.Length == 0 ? "" : " ")}RETURN {value} AS value";
    }

    /// <summary>A plan's value; what it aggregates is added to the prelude of the scope.</summary>
    public static string Expression(Result plan, int level, CypherPrelude scope) => plan switch
    {
        Several several => $"[{string.Join(", ", several.Parts.Select(part => Expression(part, level, scope)))}]",
        Project project => Collected(project, project.Input, project.Columns, level, null, scope, ""),
        First first => $"head({Collected(first, first.Input, first.Columns, level, "1", scope, "")})",
        Choice choice => $"coalesce({string.Join(", ", choice.Options.Select((option, i) => $"head({Collected(option, option.Input, option.Columns, level, "1", scope, $"{i}, ")})").Append("null"))})",
        Count count => Counted(count, level, scope),
        Sum sum => sum.Counts.IsEmpty ? "0" : string.Join(" + ", sum.Counts.Select(count => Counted(count, level, scope))),
        Group group => CypherGroups.Expression(group, level, scope),
        SearchAll all => CypherSearches.All(all, level, scope),
        SourceOverlap overlap => CypherSources.Overlap(overlap, level, scope),
        SourceFlow => CypherSources.Flow(scope),
        _ => throw new NotSupportedException($"{plan.GetType().Name} has no Cypher."),
    };

    /// <summary>The columns of a node that a variable holds, where a condition holds.</summary>
    public static string Node(string variable, string condition, ImmutableArray<Column> columns, int level, CypherPrelude scope)
    {
        var inner = scope.Within();
        var row = Row(columns, null, level, inner);
        var clauses = $"UNWIND [{variable}] AS n{level}{(condition.Length == 0 ? "" : $" WITH n{level} WHERE {condition}")}";
        return inner.Text.Length == 0 ? $"head(COLLECT {{ {clauses} RETURN {row} }})" : $"head({scope.Add(clauses + inner.Text, $"collect({row})")})";
    }

    private static string Collected(Result plan, Rows input, ImmutableArray<Column> columns, int level, string? size, CypherPrelude scope, string first)
    {
        var parts = RowsParts.Of(input);
        var inner = scope.Within();
        var row = Row(columns, parts, level, inner);
        row = first.Length == 0 ? row : $"[{first}{row}]";
        var clauses = CypherRows.Match(parts, level, size);
        return CypherPrelude.IsNeeded(plan) ? scope.Add(clauses + inner.Text, $"collect({row})") : $"COLLECT {{ {clauses} RETURN {row} }}";
    }

    private static string Row(ImmutableArray<Column> columns, RowsParts? parts, int level, CypherPrelude inner) => $"[{string.Join(", ", columns.Select(column => column switch
    {
        Nested nested => Expression(nested.Result, level + 1, inner),
        Value { Operand: { Source: OperandSource.Edges } operand } => CypherRows.Edges((Traverse)parts!.Source, operand, level),
        Value value => CypherConditions.Name(value.Operand, level),
        _ => throw new NotSupportedException($"{column.GetType().Name} has no Cypher."),
    }))}]";

    private static string Counted(Count count, int level, CypherPrelude scope)
    {
        var parts = RowsParts.Of(count.Input);
        return parts switch
        {
            { Source: Traverse { Subtree: false } traverse, Predicates.IsEmpty: true } => $"COUNT {{ {CypherRows.Pattern(traverse.Relationship, $"n{level - 1}", "", "")} }}",
            { Source: KeptRows, Predicates.IsEmpty: true } => "size(kept)",
            { Source: Derive derive, Predicates.IsEmpty: true } => $"COUNT {{ {CypherRows.Derived(derive, level, isCounted: false)} RETURN n{level} }}",
            _ when CypherPrelude.IsNeeded(count) => scope.Add(CypherRows.Match(parts, level, null), "count(*)"),
            _ => $"COUNT {{ {CypherRows.Match(parts, level, null)} RETURN n{level} }}",
        };
    }
}
