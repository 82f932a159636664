RETURN [COLLECT { MATCH (n0:Work) WHERE n0._order IS NOT NULL WITH n0 ORDER BY n0._order DESC LIMIT $p0 RETURN [] }] AS value
RETURN head(COLLECT { MATCH (n0:Work) WHERE n0.id = coalesce(head(COLLECT { MATCH (x:Work) WHERE x.id = $p0 RETURN x.id }), head(COLLECT { CALL db.index.fulltext.queryNodes('Work_aliases', '"' + replace(replace($p0, '\\', '\\\\'), '"', '\\"') + '"') YIELD node RETURN node.id })) WITH n0 LIMIT 1 RETURN [] }) AS value
RETURN head(COLLECT { MATCH (n0:Work) WHERE n0.id = coalesce(head(COLLECT { MATCH (x:Work) WHERE x.id = $p0 RETURN x.id }), head(COLLECT { CALL db.index.fulltext.queryNodes('Work_aliases', '"' + replace(replace($p0, '\\', '\\\\'), '"', '\\"') + '"') YIELD node RETURN node.id })) WITH n0 LIMIT 1 RETURN [] }) AS value
RETURN [] AS value
