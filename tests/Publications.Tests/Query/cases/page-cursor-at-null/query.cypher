RETURN [COLLECT { MATCH (n0:Work) WHERE (n0.year IS NULL AND n0.id < $p0) WITH n0 ORDER BY n0.year IS NOT NULL DESC, n0.year DESC, n0.id DESC LIMIT $p1 RETURN [n0.id, n0.year] }] AS value
RETURN [COLLECT { MATCH (n0:Work) WHERE (n0.year IS NOT NULL OR (n0.year IS NULL AND n0.id > $p0)) WITH n0 ORDER BY n0.year IS NOT NULL, n0.year, n0.id LIMIT $p1 RETURN [n0.id, n0.year] }] AS value
RETURN [COLLECT { MATCH (n0:Work) WHERE (n0.year IS NOT NULL OR (n0.year IS NULL AND n0.id > $p0)) WITH n0 ORDER BY n0.year IS NOT NULL, n0.year, n0.id LIMIT $p1 RETURN [n0.id, n0.year] }] AS value
