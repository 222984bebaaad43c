// Sets what was decided of claims that say the same.
// Parameters: row (map) {says, decision (left out for none)}.
// Returns: nothing.

MATCH (c:Claim {says: $row.says})
SET c.review = $row.decision;
