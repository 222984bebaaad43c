// title: A claim with its evidence
// parameters: id (text)
// returns: id, properties, subject, object, events, evidence
MATCH (claim:Claim {id: $id})
OPTIONAL MATCH (claim)-[:SUBJECT]->(subject)
OPTIONAL MATCH (claim)-[:OBJECT]->(object)
RETURN claim.id AS id, properties(claim) AS properties,
  subject {.id, .name, type: [label IN labels(subject) WHERE label <> 'Actor'][0]} AS subject,
  object {.id, .name, type: [label IN labels(object) WHERE label <> 'Actor'][0]} AS object,
  [(claim)-[:ABOUT]->(event) | event.id] AS events,
  [(claim)-[:EVIDENCED_BY]->(passage)-[:IN_DOCUMENT]->(document) |
    {sentence: passage.text, document: document.id, title: document.title,
     uri: document.uris[0], start: passage.start, end: passage.end}] AS evidence
LIMIT 1
