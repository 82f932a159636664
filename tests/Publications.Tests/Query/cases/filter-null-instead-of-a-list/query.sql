SELECT json_array((SELECT count(*) FROM "Work" n0 WHERE n0."_order" IS NOT NULL))
SELECT json_array((SELECT count(*) FROM "Work" n0 WHERE n0."_order" IS NOT NULL))
