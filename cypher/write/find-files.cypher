// Finds what is stored of files, whichever of their posts.
// Parameters: files (list of strings) their URIs.
// Returns: uri, document (id) of each copy.

UNWIND $files AS file
MATCH (k:Copy {file: file})-[:OF]->(d:Document)
RETURN k.uri AS uri, d.id AS document;
