using Publications.Query.Plan;

namespace Publications.Query.Compile;

/// <summary>Groups in Cypher: the nodes, a row for each group that a node is in, the groups. Key i is the value v{i}, as it is shown d{i}, or the node n{100 + i}.</summary>
internal static class CypherGroups
{
    public static string Expression(Group group, int level)
    {
        var pairs = Pairs(group, level);
        var keys = string.Join(", ", group.Keys.Select((key, i) => key.Field.Target is null ? $"v{i}" : Node(i)));
        var table = $"COLLECT {{ {pairs} {Grouped(group, level)}{Filtered(group)}{Sorted(group)} RETURN [{Row(group, level)}] }}";
        return group.Whole
            ? $"[COUNT {{ {pairs} RETURN DISTINCT n{level} }}, COUNT {{ {pairs} RETURN DISTINCT {keys} }}, {table}]"
            : table;
    }

    private static string Pairs(Group group, int level)
    {
        var node = $"n{level}";
        var matches = string.Concat(group.Keys.Select((key, i) => key.Field.Target is null ? "" : $" MATCH {Path(key, node, Node(i))}"));
        var values = group.Keys.Select((key, i) => key.Field.Property is not { } property
            ? $", {Node(i)}"
            : $", {node}.{property.ComparedName} AS v{i}{(property.FoldedName is null ? "" : $", {node}.{property.Name} AS d{i}")}");
        var match = CypherRows.Match(RowsParts.Of(group.Input), level, null);
        return $"{match}{matches} WITH DISTINCT {node}{string.Concat(values)}";
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
        var variables = group.Keys.SelectMany((key, i) => key.Field.Target is not null ? [Node(i)] : key.Field.Property!.FoldedName is null ? [$"v{i}"] : new[] { $"v{i}", $"d{i}" }).ToList();
        var divided = group.Counting == Counting.Fractions
            ? $" WITH {node}, collect([{string.Join(", ", variables)}]) AS c UNWIND c AS r WITH {node}, {string.Join(", ", variables.Select((name, i) => $"r[{i}] AS {name}"))}, size(c) AS n"
            : "";
        var numbers = string.Concat(group.Sums.Select((sum, i) => $", COUNT {{ {CypherRows.Pattern(sum.Of, node, "", "")} }} AS b{i}"));
        numbers += group.Counting == Counting.Related ? $", COUNT {{ {CypherRows.Pattern(group.Weight!, node, "", "")} }} AS a" : "";
        var keys = group.Keys.SelectMany((key, i) => key.Field.Target is not null ? [Node(i)] : key.Field.Property!.FoldedName is null ? [$"v{i}"] : new[] { $"v{i}", $"min(d{i}) AS d{i}" });
        var works = group.Counting switch
        {
            Counting.Fractions => $"sum({Fraction.Unit} / n)",
            Counting.Related => "sum(a)",
            _ => "count(*)",
        };
        var sums = group.Sums.Select((_, i) => $", sum(b{i}) AS s{i}");
        return $"{divided}{(numbers.Length == 0 ? "" : $" WITH *{numbers}")} WITH {string.Join(", ", keys)}, {works} AS w{string.Concat(sums)}".TrimStart();
    }

    private static string Filtered(Group group)
    {
        var filters = group.Keys.Select((key, i) => key.Filter is { } filter ? CypherConditions.Condition(filter, 100 + i) : null).OfType<string>().ToList();
        return filters.Count == 0 ? "" : $" WHERE {string.Join(" AND ", filters)}";
    }

    private static string Sorted(Group group)
    {
        var keys = group.Keys.SelectMany((key, i) => key.Field.Target is null ? new[] { $"v{i} IS NOT NULL", $"v{i}" } : [$"{Node(i)}.id"]);
        return $" WITH * ORDER BY {string.Join(", ", group.ByValue ? keys : keys.Prepend("w DESC"))}{(group.SizeSlot is { } size ? $" LIMIT $p{size}" : "")}";
    }

    private static string Row(Group group, int level)
    {
        var keys = group.Keys.Select((key, i) => key.Field.Target is not null ? CypherCompiler.Node(Node(i), key.Columns, level + 1) : key.Field.Property!.FoldedName is null ? $"v{i}" : $"d{i}");
        return string.Join(", ", [.. keys, "w", .. group.Sums.Select((_, i) => $"s{i}")]);
    }

    private static string Node(int key) => $"n{100 + key}";
}
