RETURN [COLLECT { MATCH (n0:Work) WHERE (COUNT { (n0)<-[:CITES]-() } = $p0 AND n0._order IS NOT NULL) AND n0._order IS NOT NULL WITH n0 ORDER BY n0._order DESC LIMIT $p1 RETURN [n0.id, COUNT { (n0)<-[:CITES]-() }] }] AS value
RETURN [COLLECT { MATCH (n0:Work) WHERE (NOT COUNT { (n0)<-[:CITES]-() } = $p0 AND n0._order IS NOT NULL) WITH n0 ORDER BY n0.id LIMIT $p1 RETURN [n0.id, COUNT { (n0)<-[:CITES]-() }] }] AS value
RETURN [COLLECT { MATCH (n0:Work) WHERE (COUNT { (n0)<-[:CITES]-() } IN [x IN $p0 | toInteger(x)] AND n0._order IS NOT NULL) WITH n0 ORDER BY n0.id LIMIT $p1 RETURN [n0.id, COUNT { (n0)<-[:CITES]-() }] }] AS value
RETURN [COLLECT { MATCH (n0:Work) WHERE ((COUNT { (n0)<-[:CITES]-() } > $p0 AND COUNT { (n0)<-[:CITES]-() } < $p1) AND n0._order IS NOT NULL) AND n0._order IS NOT NULL WITH n0 ORDER BY n0._order DESC LIMIT $p2 RETURN [n0.id, COUNT { (n0)<-[:CITES]-() }] }] AS value
RETURN [COUNT { MATCH (n0:Work) WHERE (COUNT { (n0)<-[:CITES]-() } IS NULL AND n0._order IS NOT NULL) RETURN n0 }] AS value
RETURN [COUNT { MATCH (n0:Work) WHERE (COUNT { (n0)<-[:CITES]-() } IS NOT NULL AND n0._order IS NOT NULL) RETURN n0 }] AS value
RETURN [COLLECT { MATCH (n0:Work) WHERE (EXISTS { MATCH (n0)-[e1:CITES]->(n1) WHERE COUNT { (n1)<-[:CITES]-() } > $p0 } AND n0._order IS NOT NULL) WITH n0 ORDER BY n0.id LIMIT $p1 RETURN [n0.id] }] AS value
