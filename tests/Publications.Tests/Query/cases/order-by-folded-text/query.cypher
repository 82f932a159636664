RETURN [COLLECT { MATCH (n0:Work) WHERE n0._order IS NOT NULL WITH n0 ORDER BY n0.title_folded IS NOT NULL, n0.title_folded, n0.id LIMIT $p0 RETURN [n0.id, n0.title] }] AS value
RETURN [COLLECT { MATCH (n0:Author) WITH n0 ORDER BY n0.name_folded DESC, n0.id DESC LIMIT $p0 RETURN [n0.id, n0.name] }] AS value
RETURN [COLLECT { MATCH (n0:Author) WHERE n0._order IS NOT NULL WITH n0 ORDER BY n0._order, n0.familyName_folded, n0.id LIMIT $p0 RETURN [n0.id, n0.familyName] }] AS value
RETURN [COLLECT { MATCH (n0:Work) WHERE n0._order IS NOT NULL WITH n0 ORDER BY n0.doi_folded IS NOT NULL DESC, n0.doi_folded DESC, n0.id DESC LIMIT $p0 RETURN [n0.id, n0.doi] }] AS value
