namespace Publications.Benchmarks.GraphQl.Hosts;

/// <summary>The statements that somebody would write who needs these three answers and nothing else.</summary>
internal static class HandWrittenSql
{
    public static readonly IReadOnlyList<(string Shape, string Sql)> Statements =
    [
        (Shape.OneWork.Key, """
            SELECT json_object('data', json_object('work', json_object('id', id, 'title', title, 'abstract', abstract, 'year', year, 'type', type,
              'language', language, 'volume', volume, 'issue', issue, 'pages', pages, 'doi', doi, 'keywords', json(keywords))))
            FROM Work WHERE id = $id
            """),
        (Shape.Page.Key, """
            SELECT json_object('data', json_object('works', json_object('nodes', json_group_array(json_object('id', id, 'title', title, 'year', year,
              'authors', json_object('nodes', (
                SELECT json_group_array(json_object('id', id, 'name', name)) FROM (
                  SELECT a.id, a.name FROM AUTHORED x JOIN Author a ON a.key = x.from_key WHERE x.to_key = w.key ORDER BY x.position, x.from_id))))))))
            FROM (SELECT key, id, title, year FROM Work WHERE (year, id) < ($year, $id) ORDER BY year DESC, id DESC LIMIT 20) w
            """),
        (Shape.FourLevels.Key, """
            SELECT json_object('data', json_object('work', json_object('id', w.id, 'title', w.title, 'authors', json_object('nodes', (
              SELECT json_group_array(json_object('id', id, 'name', name, 'works', json_object('nodes', (
                SELECT json_group_array(json_object('id', id, 'title', title, 'year', year, 'authors', json_object('nodes', (
                  SELECT json_group_array(json_object('id', id, 'name', name)) FROM (
                    SELECT a.id, a.name FROM AUTHORED x JOIN Author a ON a.key = x.from_key WHERE x.to_key = v.key ORDER BY x.position, x.from_id LIMIT 5)))))
                FROM (
                  SELECT v.key, v.id, v.title, v.year FROM AUTHORED x JOIN Work v ON v.key = x.to_key WHERE x.from_key = a.key ORDER BY x.to_year DESC, x.to_id DESC LIMIT 10) v))))
              FROM (
                SELECT a.key, a.id, a.name FROM AUTHORED x JOIN Author a ON a.key = x.from_key WHERE x.to_key = w.key ORDER BY x.position, x.from_id LIMIT 5) a)))))
            FROM Work w WHERE w.id = $id
            """),
    ];
}
