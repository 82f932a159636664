RETURN [COLLECT { MATCH (n0:Work) WHERE n0.title_key >= left($p0, 250) AND n0.title_folded > $p0 WITH n0 ORDER BY n0.year IS NOT NULL DESC, n0.year DESC, n0.id DESC LIMIT $p1 RETURN [n0.id, n0.title] }] AS value
RETURN [COLLECT { MATCH (n0:Work) WHERE n0.title_key >= left($p0, 250) AND n0.title_folded >= $p0 WITH n0 ORDER BY n0.id LIMIT $p1 RETURN [n0.id, n0.title] }] AS value
RETURN [COLLECT { MATCH (n0:Work) WHERE n0.title_key <= left($p0, 250) AND n0.title_folded < $p0 WITH n0 ORDER BY n0.id LIMIT $p1 RETURN [n0.id, n0.title] }] AS value
RETURN [COLLECT { MATCH (n0:Work) WHERE n0.title_key <= left($p0, 250) AND n0.title_folded <= $p0 WITH n0 ORDER BY n0.id LIMIT $p1 RETURN [n0.id, n0.title] }] AS value
RETURN [COLLECT { MATCH (n0:SourceFile) WHERE (n0.format_folded > $p0 AND n0.format_folded < $p1) WITH n0 ORDER BY n0.path_folded, n0.id LIMIT $p2 RETURN [n0.id] }] AS value
RETURN head(COLLECT { MATCH (n0:Work) WHERE n0.id = $p0 WITH n0 LIMIT 1 RETURN [[COLLECT { MATCH (n0)<-[e1:AUTHORED]-(n1) WHERE e1.nameAsPrinted_folded > $p1 WITH n1, e1 ORDER BY e1.position IS NOT NULL, e1.position, n1.id LIMIT $p2 RETURN [n1.id] }]] }) AS value
RETURN [COLLECT { MATCH (n0:Work) WHERE any(v0 IN coalesce(n0.keywords_folded, []) WHERE (v0 >= $p0 AND v0 < $p1)) WITH n0 ORDER BY n0.id LIMIT $p2 RETURN [n0.id, n0.keywords] }] AS value
