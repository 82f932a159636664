SELECT json_array((SELECT json_group_array(json_array(r0.c0, r0.c1)) FROM (SELECT n0."year" c0, n0."id" c1 FROM "Work" n0 WHERE n0."_order" IS NOT NULL ORDER BY n0."_order" DESC, n0."id" DESC LIMIT $p0) r0))
SELECT json_array((SELECT json_group_array(json_array()) FROM (SELECT n0.key k FROM "Work" n0 WHERE n0."_order" IS NOT NULL ORDER BY n0."_order", n0."id" LIMIT $p0) r0))
SELECT json_array((SELECT json_group_array(json_array()) FROM (SELECT n0.key k FROM "Author" n0 ORDER BY n0."_order", n0."id" LIMIT $p0) r0), (SELECT count(*) FROM "Author" n0))
