// Writes publishers and who published what.
// Parameters: rows (list of maps) {document, source, properties} with properties name, kind,
// speaksForType, speaksForId.
// Returns: nothing.

UNWIND $rows AS row
MATCH (d:Document {id: row.document})
MERGE (s:Source {id: row.source})
SET s += row.properties
MERGE (d)-[:PUBLISHED_BY]->(s);
