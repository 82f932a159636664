using Publications.Query.Plan;
using Publications.Query.Schema;

namespace Publications.Query.Compile;

/// <summary>
/// Groups in SQL, in three steps: m{d}, the nodes with the values that are keys; p{d}, a row for each group that a node is in; g{d}, the groups. Key i is v{i}, as
/// it is shown d{i}.
/// </summary>
internal static class SqlGroups
{
    public static string Expression(Group group, int level, SqlOuter outer)
    {
        var (m, p, g) = ($"m{level}", $"p{level}", $"g{level}");
        var parts = RowsParts.Of(group.Input);
        var with = $"{m} AS ({Nodes(group, parts, level, outer)}), {p} AS ({Pairs(group, m)}), {g} AS MATERIALIZED ({Grouped(group, p)})";
        var rows = $"(SELECT json_group_array(json_array({Row(group, level, outer)})) FROM (SELECT {g}.* FROM {Sorted(group, g)}) q{level})";
        return group.Whole
            ? $"(WITH {with} SELECT json_array((SELECT count(DISTINCT k) FROM {p}), (SELECT count(*) FROM {g}), {rows}))"
            : $"(WITH {with} SELECT {rows})";
    }

    /// <summary>Rows that are kept are their keys, and need no look at their nodes when nothing of these is a key.</summary>
    private static string Nodes(Group group, RowsParts parts, int level, SqlOuter outer) => parts is { Source: KeptRows, Predicates.IsEmpty: true } && group.Keys.All(key => key.Field.Property is null)
        ? "SELECT k FROM kept"
        : $"SELECT n{level}.key k{Values(group, level)} {SqlRows.From(parts, level, outer)}";

    private static string Values(Group group, int level) => string.Concat(group.Keys.Select((key, i) => key.Field.Property is { } property
        ? $", n{level}.\"{property.ComparedName}\" v{i}{(property.FoldedName is null ? "" : $", n{level}.\"{property.Name}\" d{i}")}"
        : ""));

    private static string Pairs(Group group, string m)
    {
        var joins = new List<string>();
        var columns = new List<string>();
        for (var i = 0; i < group.Keys.Length; i++)
        {
            var key = group.Keys[i];
            if (key.Field.Property is { } property)
            {
                columns.Add($", {m}.v{i}{(property.FoldedName is null ? "" : $", {m}.d{i}")}");
                continue;
            }

            var from = $"{m}.k";
            for (var step = 0; step < key.Field.Path.Length; step++)
            {
                var followed = key.Field.Path[step];
                var (near, far) = SqlRows.Ends(followed);
                joins.Add($" CROSS JOIN \"{followed.Type.Name}\" t{i}_{step} ON t{i}_{step}.{near} = {from}");
                from = $"t{i}_{step}.{far}";
            }

            if (key.Subtree)
            {
                joins.Add($" CROSS JOIN \"{key.Field.Closure!.Name}\" a{i} ON a{i}.from_key = {from}");
                from = $"a{i}.to_key";
            }

            columns.Add($", {from} v{i}");
        }

        var isRepeated = group.Keys.Any(key => key.Subtree || key.Field.Path.Length > 1);
        var pairs = $"SELECT {(isRepeated ? "DISTINCT " : "")}{m}.k k{string.Concat(columns)} FROM {m}{string.Concat(joins)}";
        return group.Counting == Counting.Fractions ? $"SELECT *, count(*) OVER (PARTITION BY k) n FROM ({pairs})" : pairs;
    }

    private static string Grouped(Group group, string p)
    {
        var keys = group.Keys.Select((key, i) => key.Field.Property?.FoldedName is null ? $"{p}.v{i} v{i}" : $"{p}.v{i} v{i}, min({p}.d{i}) d{i}");
        var works = group.Counting switch
        {
            Counting.Fractions => $"sum({Fraction.Unit} / {p}.n)",
            Counting.Related => $"sum((SELECT {SqlRows.Related(group.Weight!, false, $"{p}.k")}))",
            _ => "count(*)",
        };
        var sums = group.Sums.Select((sum, i) => $", sum((SELECT {SqlRows.Related(sum.Of, false, $"{p}.k")})) s{i}");
        return $"SELECT {string.Join(", ", keys)}, {works} w{string.Concat(sums)} FROM {p} GROUP BY {string.Join(", ", group.Keys.Select((_, i) => $"{p}.v{i}"))}";
    }

    /// <summary>The groups in their order, joined to the nodes that are keys, whose ids decide ties.</summary>
    private static string Sorted(Group group, string g)
    {
        var joins = group.Keys.Select((key, i) => key.Field.Target is { } target ? $" CROSS JOIN \"{target}\" n{NodeLevel(i)} ON n{NodeLevel(i)}.key = {g}.v{i}" : "");
        var filters = group.Keys.Select((key, i) => key.Filter is { } filter ? SqlConditions.Condition(filter, NodeLevel(i)) : null).OfType<string>().ToList();
        var keys = group.Keys.Select((key, i) => key.Field.Target is null ? $"{g}.v{i}" : $"n{NodeLevel(i)}.id");
        var order = string.Join(", ", group.ByValue ? keys : keys.Prepend($"{g}.w DESC"));
        return $"{g}{string.Concat(joins)}{(filters.Count == 0 ? "" : $" WHERE {string.Join(" AND ", filters)}")} ORDER BY {order}{(group.SizeSlot is { } size ? $" LIMIT $p{size}" : "")}";
    }

    private static string Row(Group group, int level, SqlOuter outer)
    {
        var keys = group.Keys.Select((key, i) => key.Field.Target is null
            ? $"q{level}.{(key.Field.Property!.FoldedName is null ? 'v' : 'd')}{i}"
            : SqlCompiler.Expression(new First(new Member(key.Field.Target, i), key.Columns), level + 1, outer.Within($"q{level}.v{i}")));
        return string.Join(", ", [.. keys, $"q{level}.w", .. group.Sums.Select((_, i) => $"q{level}.s{i}")]);
    }

    /// <summary>Far from the levels of the tree, whose names must not be hidden.</summary>
    private static int NodeLevel(int key) => 100 + key;
}
