SELECT json_array((SELECT json_group_array(json_array(f0."id")) FROM (SELECT n0.key k FROM "Work" n0 WHERE 0 ORDER BY n0."year" DESC, n0."id" DESC LIMIT $p1) r0 CROSS JOIN "Work" f0 ON f0.key = r0.k), (SELECT count(*) FROM "Work" n0 WHERE 0))
SELECT json_array((SELECT count(*) FROM "Work" n0 WHERE 0))
SELECT json_array((SELECT json_group_array(json_array(f0."id")) FROM (SELECT n0.key k FROM "Work" n0 WHERE (n0."title_folded" >= $p0 AND n0."title_folded" < $p1 AND n0."_order" IS NOT NULL) ORDER BY n0."id" LIMIT $p3) r0 CROSS JOIN "Work" f0 ON f0.key = r0.k))
