RETURN [COUNT { MATCH (n0:Work) RETURN n0 }] AS value
RETURN [COUNT { MATCH (n0:Work) WHERE n0._order IS NOT NULL RETURN n0 }] AS value
RETURN [COUNT { MATCH (n0:Work) WHERE n0._order IS NOT NULL RETURN n0 }] AS value
RETURN [COLLECT { MATCH (n0:Work) WHERE NOT n0.type IN $p0 WITH n0 ORDER BY n0.type DESC, n0.id DESC LIMIT $p1 RETURN [n0.id, n0.type] }] AS value
CALL (*) { UNWIND range(0, size($p1) - 1) AS i0 CALL db.index.fulltext.queryNodes('Work_text', $p1[i0]) YIELD node AS n0 WITH n0, sum(toInteger($p2[i0])) AS s0 WITH n0, s0 ORDER BY n0.id DESC LIMIT $p3 RETURN collect([n0.id]) AS x0_0 } RETURN [x0_0] AS value
CALL (*) { MATCH (n0:Work) WITH DISTINCT n0, n0.type AS v0_0 WITH v0_0, count(*) AS w0 WITH * ORDER BY w0 DESC, v0_0 IS NOT NULL, v0_0 LIMIT $p0 RETURN collect([v0_0, w0]) AS x0_0 } RETURN [x0_0] AS value
CALL (*) { MATCH (n0:Work) WHERE n0._order IS NOT NULL WITH DISTINCT n0, n0.type AS v0_0 WITH v0_0, count(*) AS w0 WITH * ORDER BY w0 DESC, v0_0 IS NOT NULL, v0_0 LIMIT $p0 RETURN collect([v0_0, w0]) AS x0_0 } RETURN [x0_0] AS value
