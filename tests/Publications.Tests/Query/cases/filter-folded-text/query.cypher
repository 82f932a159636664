RETURN [COLLECT { MATCH (n0:Work) WHERE (n0.title_folded CONTAINS $p0 AND n0._order IS NOT NULL) AND n0._order IS NOT NULL WITH n0 ORDER BY n0._order DESC LIMIT $p1 RETURN [n0.title] }] AS value
RETURN [COLLECT { MATCH (n0:Work) WHERE (n0.title_key STARTS WITH left($p0, 250) AND n0.title_folded STARTS WITH $p0 AND n0._order IS NOT NULL) AND n0._order IS NOT NULL WITH n0 ORDER BY n0._order DESC LIMIT $p2 RETURN [n0.id] }] AS value
RETURN [COLLECT { MATCH (n0:Work) WHERE (n0.title_key = left($p0, 250) AND n0.title_folded = $p0 AND n0._order IS NOT NULL) AND n0._order IS NOT NULL WITH n0 ORDER BY n0._order DESC LIMIT $p1 RETURN [n0.id] }] AS value
RETURN [COLLECT { MATCH (n0:Work) WHERE (any(v0 IN coalesce(n0.keywords_folded, []) WHERE v0 CONTAINS $p0) AND n0._order IS NOT NULL) AND n0._order IS NOT NULL WITH n0 ORDER BY n0._order DESC LIMIT $p1 RETURN [n0.id] }] AS value
RETURN [COUNT { MATCH (n0:Work) WHERE (n0.title_folded IS NOT NULL AND n0._order IS NOT NULL) RETURN n0 }] AS value
