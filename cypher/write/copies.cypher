// Writes where documents were found and what was said of them there.
// Parameters: rows (list of maps) {document, id, properties}.
// Returns: nothing.

UNWIND $rows AS row
MATCH (d:Document {id: row.document})
MERGE (k:Copy {id: row.id})
SET k = row.properties
MERGE (k)-[:OF]->(d);
