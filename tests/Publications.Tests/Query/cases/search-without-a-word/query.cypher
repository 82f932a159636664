RETURN [COLLECT { MATCH (n0:Work) WHERE false WITH n0 ORDER BY n0.year IS NOT NULL DESC, n0.year DESC, n0.id DESC LIMIT $p0 RETURN [n0.id, n0.year] }, COUNT { MATCH (n0:Work) WHERE false RETURN n0 }] AS value
CALL () { MATCH (n0:Work) WHERE false RETURN collect(n0) AS kept } CALL (*) { UNWIND kept AS n0 WITH n0 WITH DISTINCT n0, n0.year AS v0_0 WITH v0_0, count(*) AS w0 WITH * ORDER BY v0_0 IS NOT NULL, v0_0 RETURN collect([v0_0, w0]) AS x0_0 } CALL (*) { UNWIND kept AS n0 WITH n0 WITH DISTINCT n0, n0.year AS v0_0 WITH v0_0, count(*) AS w0 WITH * ORDER BY w0 DESC, v0_0 IS NOT NULL, v0_0 LIMIT $p0 RETURN collect([v0_0, w0]) AS x0_1 } RETURN [COLLECT { UNWIND kept AS n0 WITH n0 WITH n0 ORDER BY n0.year IS NOT NULL DESC, n0.year DESC, n0.id DESC LIMIT $p1 RETURN [n0.id] }, size(kept), x0_0, x0_1] AS value
RETURN [COLLECT { MATCH (n0:Work) WHERE false WITH n0 ORDER BY n0.year IS NOT NULL DESC, n0.year DESC, n0.id DESC LIMIT $p0 RETURN [n0.id] }, COUNT { MATCH (n0:Work) WHERE false RETURN n0 }] AS value
RETURN [COUNT { MATCH (n0:Work) WHERE false RETURN n0 }] AS value
RETURN [[], 0] AS value
RETURN [COUNT { MATCH (n0:Author) WHERE false RETURN n0 }] AS value
