RETURN [COUNT { MATCH (n0:Work) WHERE n0._order IS NOT NULL RETURN n0 }] AS value
RETURN [COLLECT { MATCH (n0:Work) WHERE n0.type = $p0 WITH n0 ORDER BY n0.year IS NOT NULL DESC, n0.year DESC, n0.id DESC LIMIT $p1 RETURN [n0.id, n0.type] }] AS value
RETURN [COLLECT { MATCH (n0:Work) WHERE n0.type IN $p0 WITH n0 ORDER BY n0.id LIMIT $p1 RETURN [n0.id, n0.type] }] AS value
RETURN [COUNT { MATCH (n0:Work) WHERE NOT n0.type = $p0 RETURN n0 }] AS value
RETURN [COLLECT { MATCH (n0:Work) WHERE (n0.type = $p0 OR n0.year = $p1) WITH n0 ORDER BY n0.id LIMIT $p2 RETURN [n0.id] }] AS value
RETURN [COLLECT { MATCH (n0:Work) WHERE n0.type IN $p0 WITH n0 ORDER BY n0.year IS NOT NULL DESC, n0.year DESC, n0.id DESC LIMIT $p1 RETURN [n0.id] }] AS value
RETURN [COUNT { MATCH (n0:Work) WHERE (n0.type = $p0 OR n0.type IS NOT NULL) RETURN n0 }] AS value
RETURN [COLLECT { MATCH (n0:Work)-[e1:CITES]->(n1:Work) WHERE n1.type = $p0 WITH DISTINCT n0 WHERE n0._order IS NOT NULL WITH n0 ORDER BY n0._order DESC LIMIT $p1 RETURN [n0.id] }] AS value
RETURN [COLLECT { MATCH (n0:Work) WHERE ((NOT n0.type = $p0 AND n0.year IS NULL) AND n0._order IS NOT NULL) AND n0._order IS NOT NULL WITH n0 ORDER BY n0._order DESC LIMIT $p1 RETURN [n0.id] }] AS value
