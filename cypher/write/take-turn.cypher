// Waits until no other loader writes, and keeps others waiting until this transaction ends.
// Parameters: none.
// Returns: nothing.

MERGE (t:Turn {id: 'writer'})
SET t.taken = datetime();
