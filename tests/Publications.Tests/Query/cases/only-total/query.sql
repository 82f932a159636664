SELECT json_array((SELECT count(*) FROM "Work" n0 WHERE n0."_order" IS NOT NULL))
SELECT json_array((SELECT json_group_array(json_array(r0.c0, r0.c1)) FROM (SELECT n0."id" c0, n0."familyName_folded" c1 FROM "Author" n0 ORDER BY n0."_order", n0."id" LIMIT $p0) r0), (SELECT count(*) FROM "Author" n0))
