// The claims that say the same of the same sentence as one of them.
// Parameters: claim (string) the id of one, or of the review of what they say.
// Returns: claim (its properties), sentence of each.

CALL () {
  MATCH (one:Claim {id: $claim}) MATCH (c:Claim {says: one.says}) RETURN c
  UNION
  MATCH (c:Claim {says: $claim}) RETURN c
}
MATCH (c)-[:EVIDENCED_BY]->(p)
RETURN c {.*} AS claim, p.text AS sentence;
