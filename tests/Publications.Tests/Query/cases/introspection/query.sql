SELECT json_array((SELECT count(*) FROM "Region" n0))
