RETURN [COLLECT { MATCH (n0:Region) WITH n0 ORDER BY n0.latitude IS NOT NULL, n0.latitude, n0.id LIMIT $p0 RETURN [n0.id, n0.latitude] }] AS value
RETURN [COLLECT { MATCH (n0:Region) WITH n0 ORDER BY n0.longitude IS NOT NULL DESC, n0.longitude DESC, n0.id DESC LIMIT $p0 RETURN [n0.id, n0.longitude] }] AS value
