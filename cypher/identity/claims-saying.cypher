// The claims that say the same of the same sentence as one of them.
// Parameters: claim (string) its id.
// Returns: claim (its properties), sentence of each; no row where there is no such claim.

MATCH (one:Claim {id: $claim})
MATCH (c:Claim {says: one.says})-[:EVIDENCED_BY]->(p)
RETURN c {.*} AS claim, p.text AS sentence;
