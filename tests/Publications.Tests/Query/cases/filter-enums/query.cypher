RETURN [COLLECT { MATCH (n0:Work) WHERE (n0.type = $p0 AND n0._order IS NOT NULL) AND n0._order IS NOT NULL WITH n0 ORDER BY n0._order DESC LIMIT $p1 RETURN [n0.id, n0.type] }] AS value
RETURN [COLLECT { MATCH (n0:Work) WHERE ((NOT n0.type = $p0 AND n0.year >= $p1) AND n0._order IS NOT NULL) WITH n0 ORDER BY n0.id LIMIT $p2 RETURN [n0.id, n0.type] }] AS value
RETURN [COLLECT { MATCH (n0:Work) WHERE (n0.type IN $p0 AND n0._order IS NOT NULL) WITH n0 ORDER BY n0.id LIMIT $p1 RETURN [n0.id, n0.type] }] AS value
RETURN [COLLECT { MATCH (n0:Work) WHERE (NOT n0.type IN $p0 AND n0._order IS NOT NULL) WITH n0 ORDER BY n0.id LIMIT $p1 RETURN [n0.id, n0.type] }] AS value
RETURN [COUNT { MATCH (n0:Work) WHERE false RETURN n0 }] AS value
RETURN [COUNT { MATCH (n0:Work) WHERE (n0.type IS NULL AND n0._order IS NOT NULL) RETURN n0 }] AS value
RETURN [COLLECT { MATCH (n0:Venue) WHERE NOT n0.kind = $p0 AND n0._order IS NOT NULL WITH n0 ORDER BY n0._order, n0.name_folded, n0.id LIMIT $p1 RETURN [n0.id, n0.kind] }] AS value
RETURN [COLLECT { MATCH (n0:Region) WHERE n0.kind IN $p0 AND n0._order IS NOT NULL WITH n0 ORDER BY n0._order, n0.name_folded, n0.id LIMIT $p1 RETURN [n0.id, n0.kind] }] AS value
