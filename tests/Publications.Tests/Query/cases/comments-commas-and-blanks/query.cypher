RETURN [COLLECT { MATCH (n0:Work) WHERE n0._order IS NOT NULL WITH n0 ORDER BY n0.id LIMIT $p0 RETURN [n0.id, n0.title] }] AS value
