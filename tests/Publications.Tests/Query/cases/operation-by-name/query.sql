SELECT json_array((SELECT count(*) FROM "Author" n0))
