RETURN [COUNT { MATCH (n0:Work) WHERE n0._order IS NOT NULL RETURN n0 }] AS value
RETURN [COLLECT { MATCH (n0:Author) WHERE n0._order IS NOT NULL WITH n0 ORDER BY n0._order, n0.familyName_folded, n0.id LIMIT $p0 RETURN [n0.id, n0.familyName_folded] }, COUNT { MATCH (n0:Author) RETURN n0 }] AS value
