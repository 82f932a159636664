RETURN [COUNT { MATCH (n0:Work) WHERE (n0.title_folded CONTAINS $p0 AND n0._order IS NOT NULL) RETURN n0 }] AS value
RETURN [COUNT { MATCH (n0:Work) WHERE (n0.title_folded IS NOT NULL AND n0._order IS NOT NULL) RETURN n0 }] AS value
RETURN [COUNT { MATCH (n0:Work) WHERE (n0.title_folded IS NOT NULL AND n0._order IS NOT NULL) RETURN n0 }] AS value
RETURN [COLLECT { MATCH (n0:Work) WHERE ((n0.title_folded IS NULL OR NOT n0.title_folded CONTAINS $p0) AND n0._order IS NOT NULL) AND n0._order IS NOT NULL WITH n0 ORDER BY n0._order DESC LIMIT $p1 RETURN [n0.id, n0.title] }] AS value
RETURN [COUNT { MATCH (n0:Work) USING INDEX n0:Work(title_key) WHERE (n0.title_key = left($p0, 250) AND n0.title_folded = $p0 AND n0._order IS NOT NULL) RETURN n0 }] AS value
RETURN [COUNT { MATCH (n0:Work) WHERE (n0.title_folded IS NOT NULL AND n0._order IS NOT NULL) RETURN n0 }] AS value
RETURN [COUNT { MATCH (n0:Work) WHERE (n0.title_key >= left($p0, 250) AND n0.title_folded >= $p0 AND n0._order IS NOT NULL) RETURN n0 }] AS value
