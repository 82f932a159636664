RETURN [COLLECT { MATCH (n0:Work) WHERE n0._order IS NOT NULL WITH n0 ORDER BY n0.year IS NOT NULL, n0.year, n0.title_folded IS NOT NULL DESC, n0.title_folded DESC, n0.id DESC LIMIT $p0 RETURN [n0.id, n0.year, n0.title] }] AS value
RETURN [COLLECT { MATCH (n0:Work) WHERE n0._order IS NOT NULL WITH n0 ORDER BY n0.title_folded IS NOT NULL DESC, n0.title_folded DESC, n0.id DESC LIMIT $p0 RETURN [n0.id, n0.title] }] AS value
RETURN [COLLECT { MATCH (n0:Author) WITH n0 ORDER BY n0.id DESC LIMIT $p0 RETURN [n0.id] }] AS value
