RETURN [COLLECT { MATCH (n0:Work) WHERE n0._order IS NOT NULL WITH n0 ORDER BY n0.id LIMIT $p0 RETURN [n0.id] }] AS value
RETURN [COLLECT { MATCH (n0:Region) WHERE n0._order IS NOT NULL WITH n0 ORDER BY n0._order, n0.name_folded, n0.id LIMIT $p0 RETURN [] }] AS value
