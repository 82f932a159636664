RETURN [COUNT { MATCH (n0:Region) WHERE n0.kind = $p0 RETURN n0 }] AS value
