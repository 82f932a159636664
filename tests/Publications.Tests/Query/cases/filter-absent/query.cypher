RETURN [COLLECT { MATCH (n0:Work) WHERE (n0.year IS NULL AND n0._order IS NOT NULL) AND n0._order IS NOT NULL WITH n0 ORDER BY n0._order DESC LIMIT $p0 RETURN [n0.id] }] AS value
RETURN [COUNT { MATCH (n0:Work) WHERE (n0.year IS NOT NULL AND n0._order IS NOT NULL) RETURN n0 }] AS value
RETURN [COLLECT { MATCH (n0:Work) WHERE ((n0.year IS NULL OR NOT n0.year = $p0) AND n0._order IS NOT NULL) AND n0._order IS NOT NULL WITH n0 ORDER BY n0._order DESC LIMIT $p1 RETURN [n0.id] }] AS value
RETURN [COLLECT { MATCH (n0:Work) WHERE ((n0.year IS NULL OR n0.year IN [x IN $p0 | toInteger(x)]) AND n0._order IS NOT NULL) AND n0._order IS NOT NULL WITH n0 ORDER BY n0._order DESC LIMIT $p1 RETURN [n0.id] }] AS value
RETURN [COLLECT { MATCH (n0:Work) WHERE ((n0.year IS NOT NULL AND (n0.year IS NULL OR NOT n0.year IN [x IN $p0 | toInteger(x)])) AND n0._order IS NOT NULL) AND n0._order IS NOT NULL WITH n0 ORDER BY n0._order DESC LIMIT $p1 RETURN [n0.id] }] AS value
RETURN [COUNT { MATCH (n0:Work) WHERE false RETURN n0 }] AS value
RETURN [COUNT { MATCH (n0:Work) WHERE ((n0.doi_folded IS NULL OR NOT n0.doi_folded IN $p0) AND n0._order IS NOT NULL) RETURN n0 }] AS value
