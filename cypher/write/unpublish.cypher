// Takes publishers off documents, and publishers away that published nothing else.
// Parameters: rows (list of maps) {document, source}.
// Returns: nothing.

UNWIND $rows AS row
MATCH (:Document {id: row.document})-[r:PUBLISHED_BY]->(s:Source {id: row.source})
DELETE r
WITH DISTINCT s
WHERE NOT EXISTS { (s)<-[:PUBLISHED_BY]-() }
DETACH DELETE s;
