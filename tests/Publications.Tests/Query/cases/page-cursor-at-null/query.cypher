RETURN [COLLECT { MATCH (n0:Work) WHERE n0._order IS NOT NULL AND n0._order < $p1 WITH n0 ORDER BY n0._order DESC LIMIT $p2 RETURN [n0.id, n0.year] }] AS value
RETURN [COLLECT { MATCH (n0:Work) WHERE n0._order IS NOT NULL AND n0._order > $p1 WITH n0 ORDER BY n0._order LIMIT $p2 RETURN [n0.id, n0.year] }] AS value
RETURN [COLLECT { MATCH (n0:Work) WHERE n0._order IS NOT NULL AND n0._order > $p1 WITH n0 ORDER BY n0._order LIMIT $p2 RETURN [n0.id, n0.year] }] AS value
