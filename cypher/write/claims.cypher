// Writes claims with their evidence, and what analysts decided of such a claim.
// Parameters: rows (list of maps) {id, passage, properties}.
// Returns: nothing.

UNWIND $rows AS row
MATCH (p:Passage {id: row.passage})
MERGE (c:Claim {id: row.id})
SET c = row.properties, c.review = COLLECT { MATCH (r:Review {id: row.properties.says}) RETURN r.decision }[0]
MERGE (c)-[:EVIDENCED_BY]->(p);
