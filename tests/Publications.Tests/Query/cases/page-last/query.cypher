RETURN [COLLECT { MATCH (n0:Work) WHERE n0._order IS NOT NULL WITH n0 ORDER BY n0._order LIMIT $p0 RETURN [n0.id, n0.year] }, COUNT { MATCH (n0:Work) WHERE n0._order IS NOT NULL RETURN n0 }] AS value
RETURN [COLLECT { MATCH (n0:Work) WHERE n0._order IS NOT NULL AND n0._order > $p2 WITH n0 ORDER BY n0._order LIMIT $p3 RETURN [n0.id] }] AS value
RETURN [COLLECT { MATCH (n0:Work) WHERE n0._order IS NOT NULL WITH n0 ORDER BY n0.id DESC LIMIT $p0 RETURN [n0.id] }] AS value
RETURN [COLLECT { MATCH (n0:Work) WHERE n0._order IS NOT NULL WITH n0 ORDER BY n0._order LIMIT $p0 RETURN [n0.id, n0.year] }] AS value
