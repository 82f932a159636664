SELECT json_array((SELECT json_group_array(json_array(r0.c0)) FROM (SELECT n0."id" c0 FROM "Work" n0 WHERE n0."_order" IS NOT NULL ORDER BY n0."id" LIMIT $p0) r0))
SELECT json_array((SELECT json_group_array(json_array()) FROM (SELECT n0.key k FROM "Region" n0 ORDER BY n0."name_folded", n0."id" LIMIT $p0) r0))
