// Removes copies that were taken back or gave way to another text.
// Parameters: ids (list of strings) copies' ids.
// Returns: nothing.

UNWIND $ids AS id
MATCH (k:Copy {id: id})
DETACH DELETE k;
