using Publications.Query.Definitions;

namespace Publications.Stores.Neo4j;

/// <summary>
/// The Cypher that writes and reads elements of one label or relationship type. Writing texts take <c>$rows</c> of <c>{from, to, old, hash, set}</c> and
/// return one row: how many rows they found, and up to one that was in a state neither old nor new.
/// </summary>
internal static class Neo4jTexts
{
    private const string Odd = """
        CASE
            WHEN held IS NULL THEN row.old IS NOT NULL
            WHEN held = row.hash OR held = -1 THEN false
            ELSE row.old IS NULL OR held <> row.old
          END
        """;

    private const string Answer = $$"""
        RETURN count(row) AS found, collect(CASE WHEN {{Odd}} THEN [row.from, row.to, held] END)[..1] AS odd
        """;

    /// <summary>Puts elements there that are not in their new state.</summary>
    public static string Upsert(StoredShape shape) => $$"""
        UNWIND $rows AS row
        {{(shape.IsEdge ? $"{Ends(shape)}\nMERGE (a)-[x:`{shape.Kind}`]->(b)" : $"MERGE (x:`{shape.Kind}` {{id: row.from}})")}}
        WITH row, x, x._hash AS held
        FOREACH (_ IN CASE WHEN held IS NULL OR held <> row.hash THEN [1] ELSE [] END | SET x = row.set)
        {{Answer}}
        """;

    /// <summary>Takes elements away.</summary>
    public static string Delete(StoredShape shape) => $$"""
        UNWIND $rows AS row
        {{(shape.IsEdge ? $"{Ends(shape)}\nMATCH (a)-[x:`{shape.Kind}`]->(b)" : $"MATCH (x:`{shape.Kind}` {{id: row.from}})")}}
        WITH row, x, x._hash AS held
        DELETE x
        {{Answer}}
        """;

    /// <summary>Lets go of nodes' unique values, so that others may take them; null for a label without any.</summary>
    public static string? Release(StoredShape shape)
    {
        var keys = shape.Properties.Where(property => property.IsUnique).Select(property => $"x.`{IndexKey.NameOf(property)}`").ToList();
        return keys.Count == 0 ? null : $"""
            UNWIND $rows AS row
            MATCH (x:`{shape.Kind}` {"{id: row.from}"}) WHERE x._hash = row.old
            SET x._hash = {ChangeTest.Unfinished} REMOVE {string.Join(", ", keys)}
            RETURN count(row) AS found, collect(null) AS odd
            """;
    }

    /// <summary>An edge of <c>$rows</c> that lacks a node at one of its ends.</summary>
    public static string InTheAir(StoredShape shape) => $$"""
        UNWIND $rows AS row
        WITH row WHERE NOT EXISTS { MATCH (:`{{shape.From}}` {id: row.from}) } OR NOT EXISTS { MATCH (:`{{shape.To}}` {id: row.to}) }
        RETURN row.from, row.to LIMIT 1
        """;

    /// <summary>Nodes that hold one of the unique values of <c>$rows</c> under another id.</summary>
    public static string Holder(StoredShape shape, string key) => $$"""
        UNWIND $rows AS row
        MATCH (x:`{{shape.Kind}}`) WHERE x.`{{key}}` = row.set.`{{key}}` AND x.id <> row.from
        RETURN row.from, x.id LIMIT 1
        """;

    /// <summary>Keys with what is asked for; in the order of ids where that is wanted.</summary>
    public static string Select(StoredShape shape, IEnumerable<string> properties, bool ordered)
    {
        var columns = string.Concat(properties.Select((name, i) => $", x.`{name}` AS c{i}"));
        return shape.IsEdge
            ? $"MATCH (a:`{shape.From}`)-[x:`{shape.Kind}`]->(b:`{shape.To}`) WHERE x._hash IS NOT NULL RETURN a.id AS f, b.id AS t{columns}{(ordered ? " ORDER BY f, t" : "")}"
            : $"MATCH (x:`{shape.Kind}`) WHERE x.id IS NOT NULL AND x._hash IS NOT NULL RETURN x.id AS f{columns}{(ordered ? " ORDER BY f" : "")}";
    }

    private static string Ends(StoredShape shape) => $$"""
        MATCH (a:`{{shape.From}}` {id: row.from})
        MATCH (b:`{{shape.To}}` {id: row.to})
        """;
}
