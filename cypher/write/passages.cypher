// Writes sentences of documents.
// Parameters: rows (list of maps) {document, id, text, start, end}.
// Returns: nothing.

UNWIND $rows AS row
MATCH (d:Document {id: row.document})
MERGE (p:Passage {id: row.id})
ON CREATE SET p.text = row.text, p.start = row.start, p.end = row.end
MERGE (p)-[:IN_DOCUMENT]->(d);
