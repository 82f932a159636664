using Publications.Query.Plan;

namespace Publications.Query.Compile;

/// <summary>Full text in Cypher: the full-text indexes T_text. The server's own score is not used, so that every engine has the same.</summary>
internal static class CypherSearches
{
    /// <summary>The clauses that bind the nodes that match, and their score where it is wanted.</summary>
    public static string Hits(Search search, int level)
    {
        var (index, slots) = ($"'{search.Type.Name}_text'", search.Slots);
        return search.Scored
            ? $"UNWIND range(0, size($p{slots.Parts}) - 1) AS i{level} CALL db.index.fulltext.queryNodes({index}, $p{slots.Parts}[i{level}]) YIELD node AS n{level} WITH n{level}, sum(toInteger($p{slots.Points}[i{level}])) AS s{level}"
            : $"CALL db.index.fulltext.queryNodes({index}, $p{slots.Match}) YIELD node AS n{level} WITH n{level}";
    }

    /// <summary>What a search finds in several types.</summary>
    public static string All(SearchAll all, int level, CypherPrelude scope)
    {
        if (all.Branches.IsEmpty)
        {
            return "[]";
        }

        var branches = all.Branches.Select(branch => $"{CypherRows.Match(RowsParts.Of(branch.Input), level, null)} RETURN {branch.Number} AS t, n{level} AS n, s{level} AS s");
        var after = all.After is { } place
            ? $" WHERE s < $p{place.ScoreSlot} OR (s = $p{place.ScoreSlot} AND (t > $p{place.BranchSlot} OR (t = $p{place.BranchSlot} AND n.id > $p{place.IdSlot})))"
            : "";
        var inner = scope.Within();
        var rows = string.Concat(all.Branches.Select(branch => $" WHEN {branch.Number} THEN {CypherCompiler.Node("n", $"t = {branch.Number}", branch.Columns, level + 1, inner)}"));
        return scope.Add(
            $"CALL () {{ {string.Join(" UNION ALL ", branches)} }} WITH t, n, s{after}{(after.Length == 0 ? "" : " WITH t, n, s")} ORDER BY s DESC, t, n.id LIMIT $p{all.SizeSlot}{inner.Text}",
            $"collect([t, s, n.id, CASE t{rows} END])");
    }
}
