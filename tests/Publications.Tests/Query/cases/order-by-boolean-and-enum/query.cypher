RETURN [COLLECT { MATCH (n0:Work) WHERE n0._order IS NOT NULL WITH n0 ORDER BY n0.isRetracted DESC, n0.id LIMIT $p0 RETURN [n0.id, n0.isRetracted] }] AS value
RETURN [COLLECT { MATCH (n0:Work) WHERE n0._order IS NOT NULL WITH n0 ORDER BY n0.isRetracted DESC, n0.id DESC LIMIT $p0 RETURN [n0.id, n0.isRetracted] }] AS value
RETURN [COLLECT { MATCH (n0:Region) WITH n0 ORDER BY n0.kind, n0.id LIMIT $p0 RETURN [n0.id, n0.kind] }] AS value
RETURN [COLLECT { MATCH (n0:Venue) WITH n0 ORDER BY n0.kind DESC, n0.name_folded DESC, n0.id DESC LIMIT $p0 RETURN [n0.id, n0.kind, n0.name] }] AS value
