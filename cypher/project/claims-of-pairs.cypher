// The claims of one relation between two ends.
// Parameters: pairs (list of strings) like 'MEMBER_OF|HUN|NATO'.
// Returns: a row a claim: claim (its properties), element, passage (id), story, published, sources
// (ids) of its document, linked (whether it points to its subject), about (id of the event that it
// points to).

UNWIND $pairs AS pair
MATCH (c:Claim {pair: pair}) USING INDEX SEEK c:Claim(pair)
MATCH (c)-[:EVIDENCED_BY]->(p:Passage)-[:IN_DOCUMENT]->(d:Document)
RETURN c {.*} AS claim, elementId(c) AS element, p.id AS passage, d.story AS story, d.published AS published,
  [(d)-[:PUBLISHED_BY]->(s) | s.id] AS sources,
  EXISTS { (c)-[:SUBJECT]->() } AS linked,
  head([(c)-[:ABOUT]->(e) | e.id]) AS about;
