// title: Common supporters
// meaning: Who supports both of two actors, events or topics.
// parameters:
//   a — one id
//   b — the other id
// columns:
//   who — the id of who supports both
//   name — its name
//   aLast — support for a last told on
//   bLast — support for b last told on
//   evidence — up to six sentences: claim, target, date, sentence, document, title, uri, start, end
:param a => 'PSE';
:param b => 'CUB';

MATCH (:Actor|Event|Topic {id: $a})<-[toA:SUPPORTS]-(who:Actor)-[toB:SUPPORTS]->(:Actor|Event|Topic {id: $b})
CALL (who) {
  MATCH (who)<-[:SUBJECT]-(claim:Claim {relation: 'SUPPORTS', status: 'HELD'})-[:OBJECT]->(target)
  WHERE target.id IN [$a, $b] AND coalesce(claim.review, 'none') <> 'REJECTED'
  MATCH (claim)-[:EVIDENCED_BY]->(passage:Passage)-[:IN_DOCUMENT]->(document:Document)
  WITH claim, target, passage, document
  ORDER BY coalesce(claim.latest, date('0001-01-01')) DESC, claim.id
  WITH target, collect({claim: claim.id, target: target.id, date: claim.date, sentence: passage.text,
    document: document.id, title: document.title, uri: document.uris[0],
    start: passage.start, end: passage.end})[..3] AS latest
  ORDER BY target.id
  UNWIND latest AS sentence
  RETURN collect(sentence) AS evidence
}
RETURN who.id AS who, who.name AS name, toA.last AS aLast, toB.last AS bLast, evidence
ORDER BY who;
