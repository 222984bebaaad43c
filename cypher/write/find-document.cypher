// Finds the copies of a document by its id, its URI, or that of the file it stands in.
// Parameters: document (string).
// Returns: uri, document (id) of each copy.

CALL () {
  MATCH (d:Document {id: $document})<-[:OF]-(k:Copy) RETURN k, d
  UNION
  MATCH (k:Copy {uri: $document})-[:OF]->(d:Document) RETURN k, d
  UNION
  MATCH (k:Copy {file: $document})-[:OF]->(d:Document) RETURN k, d
}
RETURN k.uri AS uri, d.id AS document ORDER BY uri, document;
