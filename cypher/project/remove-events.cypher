// Removes events that no claim speaks of any more.
// Parameters: ids (list of strings).
// Returns: nothing.

UNWIND $ids AS id
MATCH (e:Event {id: id})
DETACH DELETE e;
