// title: Contacts of an actor
// meaning: Whom a state, person or organisation met, how often and when last.
// parameters:
//   actor — the actor's id
//   since — only partners met on this day or later
//   until — only partners met on this day or earlier
//   limit — at most this many rows
// columns:
//   partner — the partner's id
//   name — its name
//   type — Country, Person or Organisation
//   contacts — distinct meetings and calls
//   first — the day of the first
//   last — the day of the last
//   level — the highest: 1 head of state or government, 2 minister, 3 deputy or envoy, 4 ambassador
//   modes — IN_PERSON, VIDEO, CALL, WRITTEN
//   sources — distinct publishers that report it
//   evidence — the latest three reports: claim, date, sentence, document, title, uri, start, end
:param actor => 'RUS';
:param since => date('1900-01-01');
:param until => date('2100-01-01');
:param limit => 200;

MATCH (actor:Actor {id: $actor})-[met:MET_WITH]-(partner:Actor)
WHERE coalesce(met.last, $since) >= $since AND coalesce(met.first, $until) <= $until
CALL (actor, partner) {
  MATCH (actor)<-[:SUBJECT|OBJECT]-(claim:Claim {relation: 'MET_WITH', status: 'HELD'})-[:SUBJECT|OBJECT]->(partner)
  WHERE coalesce(claim.review, 'none') <> 'REJECTED'
  MATCH (claim)-[:EVIDENCED_BY]->(passage:Passage)-[:IN_DOCUMENT]->(document:Document)
  WITH claim, passage, document
  ORDER BY coalesce(claim.latest, date('0001-01-01')) DESC, claim.id
  LIMIT 3
  RETURN collect({claim: claim.id, date: claim.date, sentence: passage.text, document: document.id,
    title: document.title, uri: document.uris[0], start: passage.start, end: passage.end}) AS evidence
}
RETURN partner.id AS partner, partner.name AS name,
  [label IN labels(partner) WHERE label <> 'Actor'][0] AS type,
  met.contacts AS contacts, met.first AS first, met.last AS last, met.topLevel AS level,
  met.modes AS modes, met.sources AS sources, evidence
ORDER BY contacts DESC, last DESC, partner
LIMIT $limit;
