// Removes documents whose claims and publishers are taken off already.
// Parameters: ids (list of strings) documents' ids.
// Returns: nothing.

UNWIND $ids AS id
MATCH (d:Document {id: id})
DETACH DELETE d;
