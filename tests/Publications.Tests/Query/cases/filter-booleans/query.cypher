RETURN [COLLECT { MATCH (n0:Work) WHERE (n0.isRetracted = $p0 AND n0._order IS NOT NULL) AND n0._order IS NOT NULL WITH n0 ORDER BY n0._order DESC LIMIT $p1 RETURN [n0.id, n0.isRetracted] }] AS value
RETURN [COUNT { MATCH (n0:Work) WHERE (n0.isRetracted = $p0 AND n0._order IS NOT NULL) RETURN n0 }] AS value
RETURN [COUNT { MATCH (n0:Work) WHERE (NOT n0.isRetracted = $p0 AND n0._order IS NOT NULL) RETURN n0 }] AS value
RETURN [COUNT { MATCH (n0:Work) WHERE (n0.isRetracted IS NULL AND n0._order IS NOT NULL) RETURN n0 }] AS value
RETURN [COUNT { MATCH (n0:Work) WHERE ((n0.isRetracted = $p0 AND NOT n0.isRetracted = $p1) AND n0._order IS NOT NULL) RETURN n0 }] AS value
