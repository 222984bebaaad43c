// Waits until every index is filled.
// Parameters: none.
// Returns: nothing.

CALL db.awaitIndexes(600);
