using Publications.Query.Plan;

namespace Publications.Query.Compile;

/// <summary>
/// The subqueries that come before the RETURN of a scope. Neo4j takes a column for an aggregation when a subquery in it has one anywhere, and then refuses what else the
/// column names; so whatever aggregates is found in a CALL of its own, and the column names its result.
/// </summary>
internal sealed class CypherPrelude(int depth)
{
    private readonly List<string> calls = [];

    /// <summary>The prelude of a scope within this one, whose names are others: a CALL sees all names around it, and cannot give one again.</summary>
    public CypherPrelude Within() => new(depth + 1);

    /// <summary>The clauses, each with a blank before it.</summary>
    public string Text => string.Concat(calls);

    /// <summary>Adds a subquery that returns one value, and gives the name of that.</summary>
    public string Add(string clauses, string value)
    {
        var name = $"x{depth}_{calls.Count}";
        calls.Add($" CALL (*) {{ {clauses} RETURN {value} AS {name} }}");
        return name;
    }

    /// <summary>True when the Cypher of a plan aggregates somewhere.</summary>
    public static bool IsNeeded(Result plan) => plan switch
    {
        Several several => several.Parts.Any(IsNeeded),
        Project project => Aggregates(project.Input) || project.Columns.Any(IsNeeded),
        First first => Aggregates(first.Input) || first.Columns.Any(IsNeeded),
        Choice choice => choice.Options.Any(IsNeeded),
        Count count => Counts(count),
        Sum sum => sum.Counts.Any(Counts),
        _ => true,
    };

    private static bool IsNeeded(Column column) => column is Nested nested && IsNeeded(nested.Result);

    /// <summary>A count without conditions needs no numbers of its rows.</summary>
    private static bool Counts(Count count) => count.Input is not Derive && Aggregates(count.Input);

    private static bool Aggregates(Rows rows) => RowsParts.Of(rows).Source is Derive { Field.Edge: not null } or Search { Scored: true };
}
