RETURN [COLLECT { MATCH (n0:Work) WHERE n0.type <> 'REFERENCE_ONLY' WITH n0 ORDER BY n0.year IS NOT NULL, n0.year, n0.id LIMIT $p0 RETURN [n0.id, n0.year] }, COUNT { MATCH (n0:Work) WHERE n0.type <> 'REFERENCE_ONLY' RETURN n0 }] AS value
RETURN [COLLECT { MATCH (n0:Work) WHERE n0.type <> 'REFERENCE_ONLY' AND (n0.year > $p0 OR (n0.year = $p0 AND n0.id > $p1)) WITH n0 ORDER BY n0.year IS NOT NULL, n0.year, n0.id LIMIT $p2 RETURN [n0.id] }] AS value
RETURN [COLLECT { MATCH (n0:Work) WHERE n0.type <> 'REFERENCE_ONLY' WITH n0 ORDER BY n0.id DESC LIMIT $p0 RETURN [n0.id] }] AS value
RETURN [COLLECT { MATCH (n0:Work) WHERE n0.type <> 'REFERENCE_ONLY' WITH n0 ORDER BY n0.year IS NOT NULL, n0.year, n0.id LIMIT $p0 RETURN [n0.id, n0.year] }] AS value
