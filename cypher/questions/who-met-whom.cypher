// title: Who met whom
// meaning: Pairs that met in a window of time, those with most contacts first.
// parameters:
//   kind — Country, Person or Organisation; empty for all
//   since — only pairs with a contact on this day or later; undated ones count always
//   until — only pairs with a contact on this day or earlier
//   least — at least this many contacts
//   limit — at most this many rows
// columns:
//   a — one party's id
//   aName — its name
//   b — the other party's id
//   bName — its name
//   contacts — distinct meetings and calls, each counted once however many report it
//   first — the day of the first
//   last — the day of the last
//   level — the highest: 1 head of state or government, 2 minister, 3 deputy or envoy, 4 ambassador
//   modes — IN_PERSON, VIDEO, CALL, WRITTEN
//   documents — distinct stories
//   evidence — the latest three reports in the window: claim, date, sentence, document, title, uri, start, end
:param kind => 'Country';
:param since => date('1900-01-01');
:param until => date('2100-01-01');
:param least => 1;
:param limit => 100;

MATCH (a:Actor)-[met:MET_WITH]->(b:Actor)
WHERE ($kind = '' OR ($kind IN labels(a) AND $kind IN labels(b)))
  AND met.contacts >= $least
  AND coalesce(met.last, $since) >= $since AND coalesce(met.first, $until) <= $until
CALL (a, b) {
  MATCH (a)<-[:SUBJECT|OBJECT]-(claim:Claim {relation: 'MET_WITH', status: 'HELD'})-[:SUBJECT|OBJECT]->(b)
  WHERE coalesce(claim.review, 'none') <> 'REJECTED'
    AND coalesce(claim.latest, $since) >= $since AND coalesce(claim.earliest, $until) <= $until
  MATCH (claim)-[:EVIDENCED_BY]->(passage:Passage)-[:IN_DOCUMENT]->(document:Document)
  WITH claim, passage, document
  ORDER BY coalesce(claim.latest, date('0001-01-01')) DESC, claim.id
  LIMIT 3
  RETURN collect({claim: claim.id, date: claim.date, sentence: passage.text, document: document.id,
    title: document.title, uri: document.uris[0], start: passage.start, end: passage.end}) AS evidence
}
WITH * WHERE size(evidence) > 0
RETURN a.id AS a, a.name AS aName, b.id AS b, b.name AS bName,
  met.contacts AS contacts, met.first AS first, met.last AS last,
  met.topLevel AS level, met.modes AS modes, met.documents AS documents, evidence
ORDER BY contacts DESC, last DESC, a, b
LIMIT $limit;
