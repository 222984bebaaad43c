// A document's text.
// Parameters: document (string) its id.
// Returns: text.

MATCH (d:Document {id: $document})
RETURN d.text AS text;
