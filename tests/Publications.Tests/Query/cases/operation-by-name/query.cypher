RETURN [COUNT { MATCH (n0:Author) RETURN n0 }] AS value
