SELECT json_array((SELECT json_group_array(json_array(r0.c0, r0.c1, r0.c2)) FROM (SELECT n0."id" c0, n0."year" c1, n0."title" c2 FROM "Work" n0 ORDER BY n0."year", n0."title_folded" DESC, n0."id" DESC LIMIT $p0) r0))
SELECT json_array((SELECT json_group_array(json_array(r0.c0, r0.c1)) FROM (SELECT n0."id" c0, n0."title" c1 FROM "Work" n0 ORDER BY n0."title_folded" DESC, n0."id" DESC LIMIT $p0) r0))
SELECT json_array((SELECT json_group_array(json_array(r0.c0)) FROM (SELECT n0."id" c0 FROM "Author" n0 ORDER BY n0."id" DESC LIMIT $p0) r0))
