using Publications.Query.Plan;

namespace Publications.Query.Compile;

/// <summary>Full text in SQL: the tables T_text of FTS5, whose rowid is the node's key.</summary>
internal static class SqlSearches
{
    /// <summary>The keys k of the nodes that match, with their score where it is wanted.</summary>
    public static string Hits(Search search)
    {
        var table = $"\"{search.Type.Name}_text\"";
        var slots = search.Slots;
        return search.Scored
            ? $"(SELECT t.rowid k, sum(o.value) score FROM json_each($p{slots.Parts}) m CROSS JOIN json_each($p{slots.Points}) o CROSS JOIN {table} t WHERE o.key = m.key AND t.{table} MATCH m.value GROUP BY t.rowid)"
            : $"(SELECT rowid k FROM {table} WHERE {table} MATCH $p{slots.Match})";
    }

    /// <summary>What a search finds in several types.</summary>
    public static string All(SearchAll all, int level)
    {
        if (all.Branches.IsEmpty)
        {
            return "json_array()";
        }

        var branches = all.Branches.Select(branch =>
            $"SELECT {branch.Number} t, n{level}.key k, n{level}.id id, s{level}.score score {SqlRows.From(RowsParts.Of(branch.Input), level, default)}");
        var after = all.After is { } place
            ? $" WHERE (score < $p{place.ScoreSlot} OR (score = $p{place.ScoreSlot} AND (t > $p{place.BranchSlot} OR (t = $p{place.BranchSlot} AND id > $p{place.IdSlot}))))"
            : "";
        var rows = string.Concat(all.Branches.Select(branch => $" WHEN {branch.Number} THEN {Node(branch, level)}"));
        return $"(SELECT json_group_array(json_array(q.t, q.score, q.id, CASE q.t{rows} END)) FROM (SELECT t, k, id, score FROM ({string.Join(" UNION ALL ", branches)}){after} ORDER BY score DESC, t, id LIMIT $p{all.SizeSlot}) q)";
    }

    private static string Node(SearchBranch branch, int level) =>
        SqlCompiler.Expression(new First(new Member(branch.Type.Name, 0), branch.Columns), level + 1, new("q.k", ""));
}
