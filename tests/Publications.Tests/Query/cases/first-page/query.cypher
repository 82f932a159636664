RETURN [COLLECT { MATCH (n0:Work) WHERE n0.type <> 'REFERENCE_ONLY' WITH n0 ORDER BY n0.year IS NOT NULL DESC, n0.year DESC, n0.id DESC LIMIT $p0 RETURN [n0.id, n0.title, n0.year] }] AS value
