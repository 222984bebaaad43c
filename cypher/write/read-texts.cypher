// Documents' texts.
// Parameters: ids (list of strings).
// Returns: id, text of each.

UNWIND $ids AS id
MATCH (d:Document {id: id})
RETURN id, d.text AS text;
