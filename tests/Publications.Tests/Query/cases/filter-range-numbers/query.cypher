RETURN [COLLECT { MATCH (n0:Work) WHERE n0.year > $p0 WITH n0 ORDER BY n0.id LIMIT $p1 RETURN [n0.id, n0.year] }] AS value
RETURN [COLLECT { MATCH (n0:Work) WHERE n0.year >= $p0 WITH n0 ORDER BY n0.id LIMIT $p1 RETURN [n0.id, n0.year] }] AS value
RETURN [COLLECT { MATCH (n0:Work) WHERE n0.year < $p0 WITH n0 ORDER BY n0.year IS NOT NULL DESC, n0.year DESC, n0.id DESC LIMIT $p1 RETURN [n0.id, n0.year] }] AS value
RETURN [COLLECT { MATCH (n0:Work) WHERE n0.year <= $p0 WITH n0 ORDER BY n0.id LIMIT $p1 RETURN [n0.id, n0.year] }] AS value
RETURN [COLLECT { MATCH (n0:Work) WHERE (n0.year > $p0 AND n0.year <= $p1) WITH n0 ORDER BY n0.id LIMIT $p2 RETURN [n0.id, n0.year] }] AS value
RETURN [COLLECT { MATCH (n0:Region) WHERE (n0.latitude > $p0 AND n0.longitude < $p1) WITH n0 ORDER BY n0.name_folded, n0.id LIMIT $p2 RETURN [n0.id, n0.latitude, n0.longitude] }] AS value
RETURN [COLLECT { MATCH (n0:Region) WHERE n0.latitude >= $p0 WITH n0 ORDER BY n0.id LIMIT $p1 RETURN [n0.id] }] AS value
RETURN head(COLLECT { MATCH (n0:Work) WHERE n0.id = $p0 WITH n0 LIMIT 1 RETURN [[COLLECT { MATCH (n0)<-[e1:AUTHORED]-(n1) WHERE e1.position >= $p1 WITH n1, e1 ORDER BY e1.position IS NOT NULL, e1.position, n1.id LIMIT $p2 RETURN [e1.position, n1.id] }]] }) AS value
RETURN [COLLECT { MATCH (n0:Work) WHERE n0.year < $p0 WITH n0 ORDER BY n0.year IS NOT NULL DESC, n0.year DESC, n0.id DESC LIMIT $p1 RETURN [n0.id] }] AS value
