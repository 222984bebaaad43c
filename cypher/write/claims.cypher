// Writes claims with their evidence; an analyst's review of a claim stays.
// Parameters: rows (list of maps) {id, passage, properties}.
// Returns: nothing.

UNWIND $rows AS row
MATCH (p:Passage {id: row.passage})
MERGE (c:Claim {id: row.id})
WITH p, c, row, c.review AS review
SET c = row.properties, c.review = review
MERGE (c)-[:EVIDENCED_BY]->(p);
