// Removes claims that their document no longer makes, and sentences that no claim cites any more.
// Parameters: ids (list of strings) claims' ids.
// Returns: nothing.

UNWIND $ids AS id
MATCH (c:Claim {id: id})-[:EVIDENCED_BY]->(p:Passage)
DETACH DELETE c
WITH DISTINCT p
WHERE NOT EXISTS { (p)<-[:EVIDENCED_BY]-() }
DETACH DELETE p;
