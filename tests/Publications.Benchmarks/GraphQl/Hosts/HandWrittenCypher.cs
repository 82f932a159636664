namespace Publications.Benchmarks.GraphQl.Hosts;

/// <summary>The Cypher that somebody would write who needs these three answers and nothing else.</summary>
internal static class HandWrittenCypher
{
    public static readonly IReadOnlyList<(string Shape, string Cypher)> Statements =
    [
        (Shape.OneWork.Key, """
            MATCH (w:Work {id: $id})
            RETURN {data: {work: w {.id, .title, .abstract, .year, .type, .language, .volume, .issue, .pages, .doi, .keywords}}} AS value
            """),
        (Shape.Page.Key, """
            MATCH (w:Work) WHERE w._order < $key
            WITH w ORDER BY w._order DESC LIMIT 20
            RETURN {data: {works: collect({id: w.id, title: w.title, year: w.year, authors:
              COLLECT { MATCH (w)<-[x:AUTHORED]-(a) WITH a, x ORDER BY x.position, a.id RETURN {id: a.id, name: a.name} }})}} AS value
            """),
        (Shape.FourLevels.Key, """
            MATCH (w:Work {id: $id})
            RETURN {data: {work: {id: w.id, title: w.title, authors: COLLECT {
              MATCH (w)<-[x:AUTHORED]-(a) WITH a, x ORDER BY x.position, a.id LIMIT 5
              RETURN {id: a.id, name: a.name, works: COLLECT {
                MATCH (a)-[:AUTHORED]->(v) WITH v ORDER BY v.year DESC, v.id DESC LIMIT 10
                RETURN {id: v.id, title: v.title, year: v.year, authors: COLLECT {
                  MATCH (v)<-[y:AUTHORED]-(b) WITH b, y ORDER BY y.position, b.id LIMIT 5 RETURN {id: b.id, name: b.name} }} }} }}}} AS value
            """),
    ];
}
