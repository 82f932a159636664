RETURN [COLLECT { MATCH (n0:Work) WHERE (any(v0 IN coalesce(n0.mergedIds, []) WHERE v0 = $p0) AND n0._order IS NOT NULL) AND n0._order IS NOT NULL WITH n0 ORDER BY n0._order DESC LIMIT $p1 RETURN [n0.id, n0.mergedIds] }] AS value
RETURN [COUNT { MATCH (n0:Work) WHERE (any(v0 IN coalesce(n0.mergedIds, []) WHERE v0 = $p0) AND n0._order IS NOT NULL) RETURN n0 }] AS value
RETURN [COLLECT { MATCH (n0:Author) WHERE any(v0 IN coalesce(n0.mergedIds, []) WHERE v0 IN $p0) AND n0._order IS NOT NULL WITH n0 ORDER BY n0._order, n0.familyName_folded, n0.id LIMIT $p1 RETURN [n0.id, n0.mergedIds] }] AS value
RETURN [COLLECT { MATCH (n0:Work) WHERE ((none(v0 IN coalesce(n0.mergedIds, []) WHERE v0 = $p0) AND any(v0 IN coalesce(n0.mergedIds, []) WHERE true)) AND n0._order IS NOT NULL) AND n0._order IS NOT NULL WITH n0 ORDER BY n0._order DESC LIMIT $p1 RETURN [n0.id, n0.mergedIds] }] AS value
RETURN [COUNT { MATCH (n0:Work) WHERE (none(v0 IN coalesce(n0.mergedIds, []) WHERE v0 = $p0) AND n0._order IS NOT NULL) RETURN n0 }] AS value
RETURN [COUNT { MATCH (n0:Work) WHERE (any(v0 IN coalesce(n0.mergedIds, []) WHERE true) AND n0._order IS NOT NULL) RETURN n0 }] AS value
RETURN [COUNT { MATCH (n0:Work) WHERE (none(v0 IN coalesce(n0.mergedIds, []) WHERE true) AND n0._order IS NOT NULL) RETURN n0 }] AS value
