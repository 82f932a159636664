RETURN [COLLECT { MATCH (n0:Work) WHERE (n0.id = $p0 AND n0._order IS NOT NULL) AND n0._order IS NOT NULL WITH n0 ORDER BY n0._order DESC LIMIT $p1 RETURN [n0.id] }] AS value
RETURN [COLLECT { MATCH (n0:Work) WHERE (n0.id = $p0 AND n0._order IS NOT NULL) AND n0._order IS NOT NULL WITH n0 ORDER BY n0._order DESC LIMIT $p1 RETURN [n0.id] }] AS value
RETURN [COUNT { MATCH (n0:Work) WHERE (NOT n0.id = $p0 AND n0._order IS NOT NULL) RETURN n0 }] AS value
RETURN [COLLECT { MATCH (n0:Work) WHERE (n0.id IN $p0 AND n0._order IS NOT NULL) AND n0._order IS NOT NULL WITH n0 ORDER BY n0._order DESC LIMIT $p1 RETURN [n0.id] }] AS value
RETURN [COLLECT { MATCH (n0:Author) WHERE NOT n0.id IN $p0 WITH n0 ORDER BY n0.id LIMIT $p1 RETURN [n0.id] }] AS value
RETURN [COUNT { MATCH (n0:Work) WHERE (n0.id IS NULL AND n0._order IS NOT NULL) RETURN n0 }] AS value
RETURN [COUNT { MATCH (n0:Author) WHERE n0.id IS NOT NULL RETURN n0 }] AS value
