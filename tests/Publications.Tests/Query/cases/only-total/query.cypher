RETURN [COUNT { MATCH (n0:Work) WHERE n0.type <> 'REFERENCE_ONLY' RETURN n0 }] AS value
RETURN [COLLECT { MATCH (n0:Author) WITH n0 ORDER BY n0.familyName_folded IS NOT NULL, n0.familyName_folded, n0.id LIMIT $p0 RETURN [n0.id, n0.familyName_folded] }, COUNT { MATCH (n0:Author) RETURN n0 }] AS value
