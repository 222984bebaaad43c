// Sets what was decided of claims that say the same.
// Parameters: says, decision (string, null for none).
// Returns: nothing.

MATCH (c:Claim {says: $says})
SET c.review = $decision;
