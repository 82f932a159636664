RETURN [COLLECT { MATCH (n0:Author) WITH n0 ORDER BY n0.id LIMIT $p0 RETURN [n0.name, n0.familyName, n0.id] }] AS value
RETURN [COLLECT { MATCH (n0:Work) WHERE n0._order IS NOT NULL WITH n0 ORDER BY n0.id LIMIT $p0 RETURN [n0.title, n0.year] }, COUNT { MATCH (n0:Work) WHERE n0._order IS NOT NULL RETURN n0 }] AS value
