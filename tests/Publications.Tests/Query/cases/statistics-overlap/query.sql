SELECT json_array((WITH held AS MATERIALIZED (SELECT DISTINCT r.from_key w, x.to_key f FROM "RECORDED_IN" r JOIN "READ_FROM" x ON x.from_key = r.to_key)
SELECT json_group_array(json_array((SELECT json_array(r1.c0, r1.c1, r1.c2) FROM (SELECT n1."id" c0, n1."path" c1, n1."database" c2 FROM "SourceFile" n1 WHERE n1.key = q.a LIMIT 1) r1), (SELECT json_array(r1.c0, json_array((SELECT count(*) FROM "READ_FROM" WHERE to_key = r1.k))) FROM (SELECT n1.key k, n1."path" c0 FROM "SourceFile" n1 WHERE n1.key = q.b LIMIT 1) r1), q.works)) FROM (
SELECT a.f a, b.f b, count(*) works FROM held a JOIN held b ON b.w = a.w JOIN "SourceFile" y ON y.key = a.f JOIN "SourceFile" z ON z.key = b.f
WHERE y."path" < z."path" GROUP BY a.f, b.f ORDER BY y."path", z."path") q))
