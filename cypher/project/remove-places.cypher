// Removes places where no event took place any more.
// Parameters: none.
// Returns: country (id) of each that lay in one.

MATCH (p:Place) WHERE NOT EXISTS { (p)<-[:HELD_IN]-() }
OPTIONAL MATCH (p)-[:IN]->(c:Country)
WITH p, c.id AS country
DETACH DELETE p
RETURN DISTINCT country;
