RETURN [COUNT { MATCH (n0:Work) WHERE n0._order IS NOT NULL RETURN n0 }] AS value
RETURN [COUNT { MATCH (n0:Work) WHERE n0._order IS NOT NULL RETURN n0 }] AS value
RETURN [COUNT { MATCH (n0:Work) WHERE n0._order IS NOT NULL RETURN n0 }] AS value
RETURN [COLLECT { MATCH (n0:Work) WHERE (EXISTS { MATCH (n0)<-[e1:AUTHORED]-(n1) WHERE true } AND n0._order IS NOT NULL) WITH n0 ORDER BY n0.id LIMIT $p0 RETURN [n0.id] }] AS value
RETURN [COLLECT { MATCH (n0:Work) WHERE (NOT EXISTS { MATCH (n0)<-[e1:AUTHORED]-(n1) WHERE true } AND n0._order IS NOT NULL) WITH n0 ORDER BY n0.id LIMIT $p0 RETURN [n0.id] }] AS value
RETURN [COUNT { MATCH (n0:Work) WHERE n0._order IS NOT NULL RETURN n0 }] AS value
RETURN [COUNT { MATCH (n0:Work) WHERE n0._order IS NOT NULL RETURN n0 }] AS value
RETURN [COUNT { MATCH (n0:Work) WHERE false RETURN n0 }] AS value
RETURN [COUNT { MATCH (n0:Work) WHERE n0._order IS NOT NULL RETURN n0 }] AS value
RETURN [COUNT { MATCH (n0:Work) WHERE false RETURN n0 }] AS value
RETURN head(COLLECT { MATCH (n0:Work) WHERE n0.id = coalesce(head(COLLECT { MATCH (x:Work) WHERE x.id = $p0 RETURN x.id }), head(COLLECT { CALL db.index.fulltext.queryNodes('Work_aliases', '"' + replace(replace($p0, '\\', '\\\\'), '"', '\\"') + '"') YIELD node RETURN node.id })) WITH n0 LIMIT 1 RETURN [[COUNT { (n0)<-[:AUTHORED]-() }]] }) AS value
