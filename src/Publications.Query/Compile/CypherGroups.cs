using Publications.Query.Plan;

namespace Publications.Query.Compile;

/// <summary>
/// Groups in Cypher: the nodes, a row for each group that a node is in, the groups. Key i of a group at level d is the value v{d}_{i}, as it is shown d{d}_{i}, or the
/// node n{100 × (d + 1) + i}; w{d} is how much is in a group, s{d}_{i} a sum.
/// </summary>
internal static class CypherGroups
{
    public static string Expression(Group group, int level, CypherPrelude scope)
    {
        var pairs = Pairs(group, level);
        var keys = string.Join(", ", group.Keys.Select((key, i) => key.Field.Target is null ? $"v{level}_{i}" : Node(level, i)));
        var inner = scope.Within();
        var row = Row(group, level, inner);
        var table = scope.Add($"{pairs}{Grouped(group, level)}{Filtered(group, level)}{Sorted(group, level)}{inner.Text}", $"collect([{row}])");
        return group.Whole
            ? $"[COUNT {{ {pairs} RETURN DISTINCT n{level} }}, COUNT {{ {pairs} RETURN DISTINCT {keys} }}, {table}]"
            : table;
    }

    private static string Pairs(Group group, int level)
    {
        var node = $"n{level}";
        var matches = string.Concat(group.Keys.Select((key, i) => key.Field.Target is null ? "" : $" MATCH {Path(key, node, Node(level, i))}"));
        var values = group.Keys.Select((key, i) => key.Field.Property is not { } property
            ? $", {Node(level, i)}"
            : $", {node}.{property.ComparedName} AS v{level}_{i}{(property.FoldedName is null ? "" : $", {node}.{property.Name} AS d{level}_{i}")}");
        var match = CypherRows.Match(RowsParts.Of(group.Input), level, null);

        // Else the planner takes all pairs first, and tries the conditions on each.
        var apart = matches.Length == 0 || RowsParts.Of(group.Input).Source is KeptRows ? "" : $" WITH DISTINCT {node}";
        return $"{match}{apart}{matches} WITH DISTINCT {node}{string.Concat(values)}";
    }

    private static string Path(GroupKey key, string from, string to)
    {
        var path = CypherRows.Pattern(key.Field.Path[0], from, "", key.Field.Path.Length == 1 && !key.Subtree ? to : "");
        for (var step = 1; step < key.Field.Path.Length; step++)
        {
            path += CypherRows.Pattern(key.Field.Path[step], "", "", step == key.Field.Path.Length - 1 ? to : "")[2..];
        }

        return key.Subtree ? $"{path}-[:{key.Field.Closure!.Name}]->({to})" : path;
    }

    private static string Grouped(Group group, int level)
    {
        var node = $"n{level}";
        IEnumerable<string> Names(GroupKey key, int i, string shown) =>
            key.Field.Target is not null ? [Node(level, i)] : key.Field.Property!.FoldedName is null ? [$"v{level}_{i}"] : [$"v{level}_{i}", shown];
        var variables = group.Keys.SelectMany((key, i) => Names(key, i, $"d{level}_{i}")).ToList();
        var divided = group.Counting == Counting.Fractions
            ? $" WITH {node}, collect([{string.Join(", ", variables)}]) AS c{level} UNWIND c{level} AS r{level} WITH {node}, {string.Join(", ", variables.Select((name, i) => $"r{level}[{i}] AS {name}"))}, size(c{level}) AS b{level}"
            : "";
        var numbers = string.Concat(group.Sums.Select((sum, i) => $", COUNT {{ {CypherRows.Pattern(sum.Of, node, "", "")} }} AS b{level}_{i}"));
        numbers += group.Counting == Counting.Related ? $", COUNT {{ {CypherRows.Pattern(group.Weight!, node, "", "")} }} AS a{level}" : "";
        var keys = group.Keys.SelectMany((key, i) => Names(key, i, $"min(d{level}_{i}) AS d{level}_{i}"));
        var works = group.Counting switch
        {
            Counting.Fractions => $"sum({Fraction.Unit} / b{level})",
            Counting.Related => $"sum(a{level})",
            _ => "count(*)",
        };
        var sums = group.Sums.Select((_, i) => $", sum(b{level}_{i}) AS s{level}_{i}");
        return $"{divided}{(numbers.Length == 0 ? "" : $" WITH *{numbers}")} WITH {string.Join(", ", keys)}, {works} AS w{level}{string.Concat(sums)}";
    }

    private static string Filtered(Group group, int level)
    {
        var filters = group.Keys.Select((key, i) => key.Filter is { } filter ? CypherConditions.Condition(filter, NodeLevel(level, i)) : null).OfType<string>().ToList();
        return filters.Count == 0 ? "" : $" WHERE {string.Join(" AND ", filters)}";
    }

    private static string Sorted(Group group, int level)
    {
        var keys = group.Keys.SelectMany((key, i) => key.Field.Target is null ? [$"v{level}_{i} IS NOT NULL", $"v{level}_{i}"] : new[] { $"{Node(level, i)}.id" });
        return $" WITH * ORDER BY {string.Join(", ", group.ByValue ? keys : keys.Prepend($"w{level} DESC"))}{(group.SizeSlot is { } size ? $" LIMIT $p{size}" : "")}";
    }

    private static string Row(Group group, int level, CypherPrelude inner)
    {
        var keys = group.Keys.Select((key, i) => key.Field.Target is not null
            ? CypherCompiler.Node(Node(level, i), "", key.Columns, level + 1, inner)
            : key.Field.Property!.FoldedName is null ? $"v{level}_{i}" : $"d{level}_{i}");
        return string.Join(", ", [.. keys, $"w{level}", .. group.Sums.Select((_, i) => $"s{level}_{i}")]);
    }

    private static string Node(int level, int key) => $"n{NodeLevel(level, key)}";

    /// <summary>Far from the levels of the tree, whose variables are bound already.</summary>
    private static int NodeLevel(int level, int key) => (100 * (level + 1)) + key;
}
