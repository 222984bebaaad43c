// Finds what is stored under URIs.
// Parameters: uris (list of strings).
// Returns: uri, document (id) of each copy.

UNWIND $uris AS uri
MATCH (k:Copy {uri: uri})-[:OF]->(d:Document)
RETURN k.uri AS uri, d.id AS document;
