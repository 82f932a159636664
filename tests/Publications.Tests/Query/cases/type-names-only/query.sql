SELECT json_array((SELECT json_group_array(json_array()) FROM (SELECT n0.key k FROM "Work" n0 WHERE n0."_order" IS NOT NULL ORDER BY n0."_order" DESC, n0."id" DESC LIMIT $p0) r0))
