using Publications.Query.Plan;

namespace Publications.Query.Compile;

/// <summary>What became of records, in Cypher.</summary>
internal static class CypherSources
{
    /// <summary>The totals of <see cref="SourceFlow"/>, then its databases: [identified, rejected, duplicates within, between, included, databases].</summary>
    public const string Flow = """
        head([flow IN [COLLECT { MATCH (f:SourceFile) WITH coalesce(f.database, f.path) AS d, sum(f.rejected) AS rejected, collect(f) AS files
        WITH d, rejected, COUNT { UNWIND files AS f MATCH (f)<-[:READ_FROM]-(r)<-[:RECORDED_IN]-() RETURN r } AS records, COUNT { UNWIND files AS f MATCH (f)<-[:READ_FROM]-()<-[:RECORDED_IN]-(w) RETURN DISTINCT w } AS works,
        COUNT { UNWIND files AS f MATCH (f)<-[:READ_FROM]-()<-[:RECORDED_IN]-(w) WHERE NOT EXISTS { MATCH (w)-[:RECORDED_IN]->()-[:READ_FROM]->(g) WHERE coalesce(g.database, g.path) < d } RETURN DISTINCT w } AS included
        ORDER BY d RETURN [records + rejected, rejected, records - works, works - included, included, d] }] |
        [reduce(x = 0, r IN flow | x + r[0]), reduce(x = 0, r IN flow | x + r[1]), reduce(x = 0, r IN flow | x + r[2]), reduce(x = 0, r IN flow | x + r[3]), reduce(x = 0, r IN flow | x + r[4]), flow]])
        """;

    /// <summary>Pairs of files that share works.</summary>
    public static string Overlap(SourceOverlap overlap, int level) =>
        "COLLECT { MATCH (a:SourceFile)<-[:READ_FROM]-()<-[:RECORDED_IN]-(w) WITH DISTINCT a, w MATCH (w)-[:RECORDED_IN]->()-[:READ_FROM]->(b) WHERE a.path < b.path WITH DISTINCT a, b, w WITH a, b, count(w) AS works ORDER BY a.path, b.path "
        + $"RETURN [{CypherCompiler.Node("a", overlap.First, level + 1)}, {CypherCompiler.Node("b", overlap.Second, level + 1)}, works] }}";
}
