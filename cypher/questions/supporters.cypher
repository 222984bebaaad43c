// title: Who supports, who opposes
// meaning: Who backs or opposes an actor, an event or a topic, and since when.
// parameters:
//   target — the id of an actor, event or topic
//   since — only positions told on this day or later
// columns:
//   position — SUPPORTS or OPPOSES
//   who — the id of who takes it
//   name — its name
//   type — Country, Person or Organisation
//   first — first told on
//   last — last told on
//   documents — distinct stories
//   contested — whether sources contradict each other
//   evidence — the latest three sentences: claim, date, sentence, document, title, uri, start, end
:param target => 'PSE';
:param since => date('1900-01-01');

MATCH (target:Actor|Event|Topic {id: $target})<-[position:SUPPORTS|OPPOSES]-(who:Actor)
WHERE position.last IS NULL OR position.last >= $since
CALL (who, target, position) {
  MATCH (who)<-[:SUBJECT]-(claim:Claim {status: 'HELD'})-[:OBJECT]->(target)
  WHERE claim.relation = type(position) AND coalesce(claim.review, 'none') <> 'REJECTED'
  MATCH (claim)-[:EVIDENCED_BY]->(passage:Passage)-[:IN_DOCUMENT]->(document:Document)
  WITH claim, passage, document
  ORDER BY coalesce(claim.latest, date('0001-01-01')) DESC, claim.id
  LIMIT 3
  RETURN collect({claim: claim.id, date: claim.date, sentence: passage.text, document: document.id,
    title: document.title, uri: document.uris[0], start: passage.start, end: passage.end}) AS evidence
}
RETURN type(position) AS position, who.id AS who, who.name AS name,
  [label IN labels(who) WHERE label <> 'Actor'][0] AS type,
  position.first AS first, position.last AS last, position.documents AS documents,
  position.contested AS contested, evidence
ORDER BY position DESC, last DESC, who;
