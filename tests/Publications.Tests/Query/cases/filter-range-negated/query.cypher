RETURN [COLLECT { MATCH (n0:Work) WHERE ((n0.year IS NULL OR NOT n0.year > $p0) AND n0._order IS NOT NULL) WITH n0 ORDER BY n0.id LIMIT $p1 RETURN [n0.id, n0.year] }] AS value
RETURN [COLLECT { MATCH (n0:Work) WHERE ((n0.year IS NULL OR NOT n0.year >= $p0) AND n0._order IS NOT NULL) WITH n0 ORDER BY n0.id LIMIT $p1 RETURN [n0.id, n0.year] }] AS value
RETURN [COLLECT { MATCH (n0:Work) WHERE ((n0.year IS NULL OR NOT n0.year < $p0) AND n0._order IS NOT NULL) WITH n0 ORDER BY n0.id LIMIT $p1 RETURN [n0.id, n0.year] }] AS value
RETURN [COLLECT { MATCH (n0:Work) WHERE ((n0.year IS NULL OR NOT n0.year <= $p0) AND n0._order IS NOT NULL) WITH n0 ORDER BY n0.id LIMIT $p1 RETURN [n0.id, n0.year] }] AS value
RETURN [COLLECT { MATCH (n0:Work) WHERE (((n0.year IS NULL OR NOT n0.year >= $p0) OR (n0.year IS NULL OR NOT n0.year <= $p1)) AND n0._order IS NOT NULL) WITH n0 ORDER BY n0.id LIMIT $p2 RETURN [n0.id, n0.year] }] AS value
RETURN [COLLECT { MATCH (n0:Work) WHERE (none(v0 IN coalesce(n0.keywords_folded, []) WHERE NOT v0 < $p0) AND n0._order IS NOT NULL) WITH n0 ORDER BY n0.id LIMIT $p1 RETURN [n0.id, n0.keywords] }] AS value
