// Sets the stories of documents.
// Parameters: rows (list of maps) {document (id), story}.
// Returns: nothing.

UNWIND $rows AS row
MATCH (d:Document {id: row.document})
SET d.story = row.story;
