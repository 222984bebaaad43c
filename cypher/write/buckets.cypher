// Sorts documents into the buckets that near copies of them share.
// Parameters: rows (list of maps) {document (id), buckets (ids)}.
// Returns: nothing.

UNWIND $rows AS row
MATCH (d:Document {id: row.document})
UNWIND row.buckets AS bucket
MERGE (b:Bucket {id: bucket})
MERGE (d)-[:LIKE]->(b);
