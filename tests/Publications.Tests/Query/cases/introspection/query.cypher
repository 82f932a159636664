RETURN [COUNT { MATCH (n0:Region) }] AS value
