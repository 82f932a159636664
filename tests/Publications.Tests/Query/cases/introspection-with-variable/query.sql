SELECT json_array((SELECT count(*) FROM "Region" n0 WHERE n0."kind" = $p0))
