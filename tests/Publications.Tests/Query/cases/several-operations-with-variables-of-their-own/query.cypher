RETURN [COLLECT { MATCH (n0:Author) WHERE n0.id IN $p0 AND n0._order IS NOT NULL WITH n0 ORDER BY n0._order, n0.familyName_folded, n0.id LIMIT $p1 RETURN [n0.id, n0.name] }] AS value
