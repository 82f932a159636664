RETURN [COUNT { MATCH (n0:Region) RETURN n0 }] AS value
