RETURN [COLLECT { MATCH (n0:Work) WHERE (n0.year >= $p0 AND n0._order IS NOT NULL) WITH n0 ORDER BY n0.id LIMIT $p1 RETURN [n0.id, n0.year] }] AS value
RETURN [COLLECT { MATCH (n0:Work) WHERE n0._order IS NOT NULL WITH n0 ORDER BY n0.id LIMIT $p0 RETURN [n0.id] }] AS value
RETURN [COLLECT { MATCH (n0:Work) USING INDEX n0:Work(year) WHERE ((n0.year IN [x IN $p0 | toInteger(x)] AND n0.isRetracted = $p1) AND n0._order IS NOT NULL) WITH n0 ORDER BY n0.id LIMIT $p2 RETURN [n0.id, n0.year] }] AS value
RETURN [COLLECT { MATCH (n0:Work) USING INDEX n0:Work(title_key) WHERE (n0.title_key STARTS WITH left($p0, 250) AND n0.title_folded STARTS WITH $p0 AND n0._order IS NOT NULL) AND n0._order IS NOT NULL WITH n0 ORDER BY n0._order DESC LIMIT $p2 RETURN [n0.id] }] AS value
