RETURN [COLLECT { MATCH (n0:Work) WHERE n0._order IS NOT NULL WITH n0 ORDER BY n0._order DESC LIMIT $p0 RETURN [n0.id, n0.title, n0.doi, n0.language, n0.isRetracted, [COUNT { (n0)<-[:AUTHORED]-() }]] }] AS value
RETURN [COUNT { MATCH (n0:Venue) RETURN n0 }] AS value
