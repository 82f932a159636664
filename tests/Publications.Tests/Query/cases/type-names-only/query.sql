SELECT json_array((SELECT json_group_array(json_array()) FROM (SELECT n0.key k FROM "Work" n0 ORDER BY n0."year" DESC, n0."id" DESC LIMIT $p0) r0))
