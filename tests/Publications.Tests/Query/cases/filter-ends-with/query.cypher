RETURN [COLLECT { MATCH (n0:Work) WHERE (n0.title_folded ENDS WITH $p0 AND n0._order IS NOT NULL) WITH n0 ORDER BY n0.id LIMIT $p1 RETURN [n0.id, n0.title] }] AS value
RETURN [COLLECT { MATCH (n0:Work) WHERE (n0.title_folded ENDS WITH $p0 AND n0._order IS NOT NULL) AND n0._order IS NOT NULL WITH n0 ORDER BY n0._order DESC LIMIT $p1 RETURN [n0.id, n0.title] }] AS value
RETURN [COLLECT { MATCH (n0:Work) WHERE (n0.title_folded ENDS WITH $p0 AND n0._order IS NOT NULL) AND n0._order IS NOT NULL WITH n0 ORDER BY n0._order DESC LIMIT $p1 RETURN [n0.id, n0.title] }] AS value
RETURN [COLLECT { MATCH (n0:Work) WHERE (n0.title_folded ENDS WITH $p0 AND n0._order IS NOT NULL) AND n0._order IS NOT NULL WITH n0 ORDER BY n0._order DESC LIMIT $p1 RETURN [n0.id] }] AS value
RETURN [COLLECT { MATCH (n0:Work) WHERE (any(v0 IN coalesce(n0.keywords_folded, []) WHERE v0 ENDS WITH $p0) AND n0._order IS NOT NULL) AND n0._order IS NOT NULL WITH n0 ORDER BY n0._order DESC LIMIT $p1 RETURN [n0.id, n0.keywords] }] AS value
RETURN [COUNT { MATCH (n0:Work) WHERE (n0.title_folded IS NOT NULL AND n0._order IS NOT NULL) RETURN n0 }] AS value
RETURN [COLLECT { MATCH (n0:Work) WHERE ((n0.title_folded IS NULL OR NOT n0.title_folded ENDS WITH $p0) AND n0._order IS NOT NULL) WITH n0 ORDER BY n0.id LIMIT $p1 RETURN [n0.id] }] AS value
RETURN [COLLECT { MATCH (n0:Work) WHERE (n0.title_folded IS NULL AND n0._order IS NOT NULL) AND n0._order IS NOT NULL WITH n0 ORDER BY n0._order DESC LIMIT $p0 RETURN [n0.id] }] AS value
