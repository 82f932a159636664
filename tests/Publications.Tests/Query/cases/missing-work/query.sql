SELECT (SELECT json_array(r0.c0) FROM (SELECT n0."id" c0 FROM "Work" n0 WHERE n0.key = coalesce((SELECT key FROM "Work" WHERE id = $p0), (SELECT min(key) FROM "Work_aliases" WHERE value = $p0)) LIMIT 1) r0)
SELECT (SELECT json_array(r0.c0) FROM (SELECT n0."name" c0 FROM "Author" n0 WHERE n0."orcid_folded" = $p0 LIMIT 1) r0)
SELECT (SELECT json_array(r0.c0, (SELECT count(*) FROM "PUBLISHED_IN" WHERE to_key = r0.k)) FROM (SELECT n0.key k, n0."name" c0 FROM "Venue" n0 WHERE n0."issn_folded" = $p0 LIMIT 1) r0)
