RETURN [COLLECT { MATCH (n0:Work) WHERE n0._order IS NOT NULL WITH n0 ORDER BY n0._order DESC LIMIT $p0 RETURN [n0.id] }] AS value
RETURN [COLLECT { MATCH (n0:Region) WHERE n0.latitude > $p0 WITH n0 ORDER BY n0.id LIMIT $p1 RETURN [n0.id, n0.latitude] }] AS value
RETURN [COLLECT { MATCH (n0:Region) WHERE n0.latitude IN [x IN $p0 | toFloat(x)] WITH n0 ORDER BY n0.id LIMIT $p1 RETURN [n0.id] }] AS value
