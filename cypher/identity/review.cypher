// Writes what an analyst decided of a claim, in place of what was decided before.
// Parameters: id (what the claim says), properties (map).
// Returns: nothing.

MERGE (r:Review {id: $id})
SET r = $properties;
