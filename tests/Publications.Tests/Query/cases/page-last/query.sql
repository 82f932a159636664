SELECT json_array((SELECT json_group_array(json_array(r0.c0, r0.c1)) FROM (SELECT n0."id" c0, n0."year" c1 FROM "Work" n0 ORDER BY n0."year", n0."id" LIMIT $p0) r0), (SELECT count(*) FROM "Work" n0))
SELECT json_array((SELECT json_group_array(json_array(r0.c0)) FROM (SELECT n0."id" c0 FROM "Work" n0 WHERE (n0."year" > $p0 OR (n0."year" = $p0 AND n0."id" > $p1)) ORDER BY n0."year", n0."id" LIMIT $p2) r0))
SELECT json_array((SELECT json_group_array(json_array(r0.c0)) FROM (SELECT n0."id" c0 FROM "Work" n0 ORDER BY n0."id" DESC LIMIT $p0) r0))
SELECT json_array((SELECT json_group_array(json_array(r0.c0, r0.c1)) FROM (SELECT n0."id" c0, n0."year" c1 FROM "Work" n0 ORDER BY n0."year", n0."id" LIMIT $p0) r0))
