using Publications.Query.Plan;

namespace Publications.Query.Compile;

/// <summary>What became of records, in SQL.</summary>
internal static class SqlSources
{
    /// <summary>The totals of <see cref="SourceFlow"/>, then its databases: [identified, rejected, duplicates within, between, included, databases].</summary>
    public const string Flow = """
        (WITH files AS (SELECT key f, ifnull("database", "path") d, "rejected" rejected FROM "SourceFile"),
        found AS (SELECT files.d d, r.from_key w FROM files JOIN "READ_FROM" x ON x.to_key = files.f JOIN "RECORDED_IN" r ON r.to_key = x.from_key),
        counted AS (SELECT d, count(*) records, count(DISTINCT w) works FROM found GROUP BY d),
        firsts AS (SELECT d, count(*) works FROM (SELECT min(d) d FROM found GROUP BY w) GROUP BY d),
        flow AS (SELECT b.d d, ifnull(c.records, 0) + b.rejected identified, b.rejected rejected, ifnull(c.records - c.works, 0) within, ifnull(c.works, 0) - ifnull(i.works, 0) between_, ifnull(i.works, 0) included
        FROM (SELECT d, sum(rejected) rejected FROM files GROUP BY d) b LEFT JOIN counted c ON c.d = b.d LEFT JOIN firsts i ON i.d = b.d ORDER BY b.d)
        SELECT json_array(ifnull(sum(identified), 0), ifnull(sum(rejected), 0), ifnull(sum(within), 0), ifnull(sum(between_), 0), ifnull(sum(included), 0),
        json_group_array(json_array(identified, rejected, within, between_, included, d))) FROM flow)
        """;

    /// <summary>Pairs of files that share works.</summary>
    public static string Overlap(SourceOverlap overlap, int level)
    {
        string File(System.Collections.Immutable.ImmutableArray<Column> columns, string key) =>
            SqlCompiler.Expression(new First(new Member("SourceFile", 0), columns), level + 1, new(key, ""));
        return $"""
            (WITH held AS MATERIALIZED (SELECT DISTINCT r.from_key w, x.to_key f FROM "RECORDED_IN" r JOIN "READ_FROM" x ON x.from_key = r.to_key)
            SELECT json_group_array(json_array({File(overlap.First, "q.a")}, {File(overlap.Second, "q.b")}, q.works)) FROM (
            SELECT a.f a, b.f b, count(*) works FROM held a JOIN held b ON b.w = a.w JOIN "SourceFile" y ON y.key = a.f JOIN "SourceFile" z ON z.key = b.f
            WHERE y."path" < z."path" GROUP BY a.f, b.f ORDER BY y."path", z."path") q)
            """;
    }
}
