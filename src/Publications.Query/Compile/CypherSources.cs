using Publications.Query.Plan;

namespace Publications.Query.Compile;

/// <summary>What became of records, in Cypher.</summary>
internal static class CypherSources
{
    /// <summary>The totals of <see cref="SourceFlow"/>, then its databases: [identified, rejected, duplicates within, between, included, databases].</summary>
    public static string Flow(CypherPrelude scope) => scope.Add(
        """
        MATCH (f:SourceFile) WITH coalesce(f.database, f.path) AS d, sum(f.rejected) AS rejected, collect(f) AS files
        WITH d, rejected, COUNT { UNWIND files AS f MATCH (f)<-[:READ_FROM]-(r)<-[:RECORDED_IN]-() RETURN r } AS records, COUNT { UNWIND files AS f MATCH (f)<-[:READ_FROM]-()<-[:RECORDED_IN]-(w) RETURN DISTINCT w } AS works,
        COUNT { UNWIND files AS f MATCH (f)<-[:READ_FROM]-()<-[:RECORDED_IN]-(w) WHERE NOT EXISTS { MATCH (w)-[:RECORDED_IN]->()-[:READ_FROM]->(g) WHERE coalesce(g.database, g.path) < d } RETURN DISTINCT w } AS included
        WITH d, rejected, records, works, included ORDER BY d WITH collect([records + rejected, rejected, records - works, works - included, included, d]) AS flow
        """.ReplaceLineEndings(" "),
        $"[{string.Join(", ", Enumerable.Range(0, 5).Select(i => $"reduce(sum = 0, r IN flow | sum + r[{i}])"))}, flow]");

    /// <summary>Pairs of files that share works.</summary>
    public static string Overlap(SourceOverlap overlap, int level, CypherPrelude scope)
    {
        var inner = scope.Within();
        var (first, second) = (CypherCompiler.Node("a", "", overlap.First, level + 1, inner), CypherCompiler.Node("b", "", overlap.Second, level + 1, inner));
        return scope.Add(
            $"MATCH (a:SourceFile)<-[:READ_FROM]-()<-[:RECORDED_IN]-(w) WITH DISTINCT a, w MATCH (w)-[:RECORDED_IN]->()-[:READ_FROM]->(b) WHERE a.path < b.path WITH DISTINCT a, b, w WITH a, b, count(w) AS works ORDER BY a.path, b.path{inner.Text}",
            $"collect([{first}, {second}, works])");
    }
}
