// Finds a document by its id or one of its URIs.
// Parameters: document (string).
// Returns: id of each that fits.

MATCH (d:Document) WHERE d.id = $document OR $document IN d.uris
RETURN d.id AS id ORDER BY id;
