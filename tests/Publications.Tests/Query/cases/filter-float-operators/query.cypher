RETURN [COLLECT { MATCH (n0:Region) WHERE n0.latitude = $p0 AND n0._order IS NOT NULL WITH n0 ORDER BY n0._order, n0.name_folded, n0.id LIMIT $p1 RETURN [n0.id, n0.latitude] }] AS value
RETURN [COUNT { MATCH (n0:Region) WHERE n0.latitude = $p0 RETURN n0 }] AS value
RETURN [COLLECT { MATCH (n0:Region) WHERE (n0.latitude IS NULL OR NOT n0.latitude = $p0) WITH n0 ORDER BY n0.id LIMIT $p1 RETURN [n0.id, n0.latitude] }] AS value
RETURN [COLLECT { MATCH (n0:Region) WHERE n0.latitude IN [x IN $p0 | toFloat(x)] WITH n0 ORDER BY n0.id LIMIT $p1 RETURN [n0.id] }] AS value
RETURN [COLLECT { MATCH (n0:Region) WHERE (n0.latitude IS NULL OR n0.latitude IN [x IN $p0 | toFloat(x)]) WITH n0 ORDER BY n0.id LIMIT $p1 RETURN [n0.id, n0.latitude] }] AS value
RETURN [COLLECT { MATCH (n0:Region) WHERE (n0.latitude IS NOT NULL AND (n0.latitude IS NULL OR NOT n0.latitude IN [x IN $p0 | toFloat(x)])) WITH n0 ORDER BY n0.id LIMIT $p1 RETURN [n0.id, n0.latitude] }] AS value
RETURN [COLLECT { MATCH (n0:Region) WHERE n0.longitude < $p0 AND n0._order IS NOT NULL WITH n0 ORDER BY n0._order, n0.name_folded, n0.id LIMIT $p1 RETURN [n0.id, n0.longitude] }] AS value
RETURN [COLLECT { MATCH (n0:Region) WHERE n0.longitude <= $p0 AND n0._order IS NOT NULL WITH n0 ORDER BY n0._order, n0.name_folded, n0.id LIMIT $p1 RETURN [n0.id, n0.longitude] }] AS value
RETURN [COLLECT { MATCH (n0:Region) WHERE n0.longitude > $p0 AND n0._order IS NOT NULL WITH n0 ORDER BY n0._order, n0.name_folded, n0.id LIMIT $p1 RETURN [n0.id, n0.longitude] }] AS value
RETURN [COLLECT { MATCH (n0:Region) WHERE n0.longitude >= $p0 AND n0._order IS NOT NULL WITH n0 ORDER BY n0._order, n0.name_folded, n0.id LIMIT $p1 RETURN [n0.id, n0.longitude] }] AS value
