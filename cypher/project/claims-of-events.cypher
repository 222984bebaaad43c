// The claims that name events, as their object or as what they are about.
// Parameters: ids (list of strings) of events.
// Returns: a row a claim: claim (its properties), element, passage (id), story, published, sources
// (ids) of its document, linked (whether it points to its subject), about (id of the event that it
// points to).

UNWIND $ids AS id
CALL (id) {
  MATCH (c:Claim {objectId: id}) USING INDEX SEEK c:Claim(objectId)
  WHERE c.objectType = 'Event' RETURN c
  UNION
  MATCH (c:Claim {aboutId: id}) USING INDEX SEEK c:Claim(aboutId)
  WHERE c.aboutType = 'Event' RETURN c
}
WITH DISTINCT c
MATCH (c)-[:EVIDENCED_BY]->(p:Passage)-[:IN_DOCUMENT]->(d:Document)
RETURN c {.*} AS claim, elementId(c) AS element, p.id AS passage, d.story AS story, d.published AS published,
  [(d)-[:PUBLISHED_BY]->(s) | s.id] AS sources,
  EXISTS { (c)-[:SUBJECT]->() } AS linked,
  head([(c)-[:ABOUT]->(e) | e.id]) AS about;
