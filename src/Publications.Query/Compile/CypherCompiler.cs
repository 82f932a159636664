using System.Collections.Immutable;
using Publications.Query.Plan;

namespace Publications.Query.Compile;

/// <summary>
/// Prints a plan as one RETURN of Cypher. Level d of the tree calls its node n{d}, the relationship that led there e{d}, the score of a search s{d}. Rows are ordered
/// and cut in a WITH before they are returned: ORDER BY on the RETURN of a projection sorts wrongly without an error. Nodes at the far end of a relationship
/// have no label: the relationship's type says it, and looking at labels costs.
/// </summary>
internal static class CypherCompiler
{
    public static string Compile(Result plan) => plan is Several { Kept: { } kept }
        ? $"CALL () {{ {CypherRows.Match(RowsParts.Of(kept), 0, null)} RETURN collect(n0) AS kept }} RETURN {Expression(plan, 0)} AS value"
        : $"RETURN {Expression(plan, 0)} AS value";

    public static string Expression(Result plan, int level) => plan switch
    {
        Several several => $"[{string.Join(", ", several.Parts.Select(part => Expression(part, level)))}]",
        Project project => $"COLLECT {{ {CypherRows.Match(RowsParts.Of(project.Input), level, null)} RETURN {Row(project.Columns, RowsParts.Of(project.Input), level)} }}",
        First first => $"head(COLLECT {{ {CypherRows.Match(RowsParts.Of(first.Input), level, "1")} RETURN {Row(first.Columns, RowsParts.Of(first.Input), level)} }})",
        Choice choice => $"coalesce({string.Join(", ", choice.Options.Select((option, i) => Option(option, i, level)).Append("null"))})",
        Count count => Counted(RowsParts.Of(count.Input), level),
        Sum sum => sum.Counts.IsEmpty ? "0" : string.Join(" + ", sum.Counts.Select(count => Expression(count, level))),
        Group group => CypherGroups.Expression(group, level),
        SearchAll all => CypherSearches.All(all, level),
        SourceOverlap overlap => CypherSources.Overlap(overlap, level),
        SourceFlow => CypherSources.Flow,
        _ => throw new NotSupportedException($"{plan.GetType().Name} has no Cypher."),
    };

    /// <summary>The columns of a node that a variable holds.</summary>
    public static string Node(string variable, ImmutableArray<Column> columns, int level) =>
        $"head(COLLECT {{ UNWIND [{variable}] AS n{level} RETURN {Row(columns, new(new KeptRows(null!), [], [], null), level)} }})";

    private static string Row(ImmutableArray<Column> columns, RowsParts parts, int level) => $"[{string.Join(", ", columns.Select(column => column switch
    {
        Nested nested => Expression(nested.Result, level + 1),
        Value { Operand: { Source: OperandSource.Edges } operand } => CypherRows.Edges((Traverse)parts.Source, operand, level),
        Value value => CypherConditions.Name(value.Operand, level),
        _ => throw new NotSupportedException($"{column.GetType().Name} has no Cypher."),
    }))}]";

    private static string Option(First first, int number, int level)
    {
        var parts = RowsParts.Of(first.Input);
        return $"head(COLLECT {{ {CypherRows.Match(parts, level, "1")} RETURN [{number}, {Row(first.Columns, parts, level)}] }})";
    }

    private static string Counted(RowsParts parts, int level) => parts switch
    {
        { Source: Traverse { Subtree: false } traverse, Predicates.IsEmpty: true } => $"COUNT {{ {CypherRows.Pattern(traverse.Relationship, $"n{level - 1}", "", "")} }}",
        { Source: KeptRows, Predicates.IsEmpty: true } => "size(kept)",
        _ => $"COUNT {{ {CypherRows.Match(parts, level, null)} RETURN n{level} }}",
    };
}
