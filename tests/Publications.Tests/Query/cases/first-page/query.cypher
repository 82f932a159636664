RETURN [COLLECT { MATCH (n0:Work) WHERE n0._order IS NOT NULL WITH n0 ORDER BY n0._order DESC LIMIT $p0 RETURN [n0.id, n0.title, n0.year] }] AS value
