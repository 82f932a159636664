SELECT json_array((SELECT json_group_array(json_array(r0.c0, r0.c1)) FROM (SELECT n0."id" c0, n0."latitude" c1 FROM "Region" n0 ORDER BY n0."latitude", n0."id" LIMIT $p0) r0))
SELECT json_array((SELECT json_group_array(json_array(r0.c0, r0.c1)) FROM (SELECT n0."id" c0, n0."longitude" c1 FROM "Region" n0 ORDER BY n0."longitude" DESC, n0."id" DESC LIMIT $p0) r0))
