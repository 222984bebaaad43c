// Closes a load in the ledger.
// Parameters: load, outcome (strings).
// Returns: nothing.

MATCH (l:Load {id: $load})
SET l.finished = datetime(), l.outcome = $outcome;
