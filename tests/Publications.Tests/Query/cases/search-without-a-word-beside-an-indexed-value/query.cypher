RETURN [COLLECT { MATCH (n0:Work) WHERE false WITH n0 ORDER BY n0.year IS NOT NULL DESC, n0.year DESC, n0.id DESC LIMIT $p1 RETURN [n0.id] }, COUNT { MATCH (n0:Work) WHERE false RETURN n0 }] AS value
RETURN [COUNT { MATCH (n0:Work) WHERE false RETURN n0 }] AS value
RETURN [COLLECT { MATCH (n0:Work) USING INDEX n0:Work(title_key) WHERE (n0.title_key STARTS WITH left($p0, 250) AND n0.title_folded STARTS WITH $p0 AND n0._order IS NOT NULL) WITH n0 ORDER BY n0.id LIMIT $p3 RETURN [n0.id] }] AS value
