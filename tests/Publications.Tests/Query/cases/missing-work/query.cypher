RETURN head(COLLECT { MATCH (n0:Work) WHERE n0.id = $p0 WITH n0 LIMIT 1 RETURN [n0.id] }) AS value
RETURN head(COLLECT { MATCH (n0:Author) WHERE n0.orcid_key = left($p0, 250) AND n0.orcid_folded = $p0 WITH n0 LIMIT 1 RETURN [n0.name] }) AS value
RETURN head(COLLECT { MATCH (n0:Venue) WHERE n0.issn_key = left($p0, 250) AND n0.issn_folded = $p0 WITH n0 LIMIT 1 RETURN [n0.name, COUNT { (n0)<-[:PUBLISHED_IN]-() }] }) AS value
