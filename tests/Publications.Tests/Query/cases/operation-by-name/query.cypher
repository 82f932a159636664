RETURN [COUNT { MATCH (n0:Author) }] AS value
