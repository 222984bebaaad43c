// title: Ties gone silent
// meaning: Pairs that used to meet and of whom no contact is reported since a day.
// parameters:
//   kind — Country, Person or Organisation; empty for all
//   since — no contact on this day or later
//   least — at least this many contacts before
//   limit — at most this many rows
// columns:
//   a — one party's id
//   aName — its name
//   b — the other party's id
//   bName — its name
//   contacts — distinct meetings and calls
//   first — the day of the first
//   last — the day of the last
//   evidence — the last three reports: claim, date, sentence, document, title, uri, start, end
:param kind => 'Country';
:param since => date('2024-01-01');
:param least => 1;
:param limit => 100;

MATCH (a:Actor)-[met:MET_WITH]->(b:Actor)
WHERE met.last < $since AND met.contacts >= $least
  AND ($kind = '' OR ($kind IN labels(a) AND $kind IN labels(b)))
WITH a, met, b
ORDER BY met.contacts DESC, met.last DESC, a.id, b.id
LIMIT $limit
CALL (a, b) {
  MATCH (a)<-[:SUBJECT|OBJECT]-(claim:Claim {relation: 'MET_WITH', status: 'HELD'})-[:SUBJECT|OBJECT]->(b)
  WHERE coalesce(claim.review, 'none') <> 'REJECTED'
  MATCH (claim)-[:EVIDENCED_BY]->(passage:Passage)-[:IN_DOCUMENT]->(document:Document)
  WITH claim, passage, document
  ORDER BY coalesce(claim.latest, date('0001-01-01')) DESC, claim.id
  LIMIT 3
  RETURN collect({claim: claim.id, date: claim.date, sentence: passage.text, document: document.id,
    title: document.title, uri: document.uris[0], start: passage.start, end: passage.end}) AS evidence
}
RETURN a.id AS a, a.name AS aName, b.id AS b, b.name AS bName, met.contacts AS contacts,
  met.first AS first, met.last AS last, evidence
ORDER BY contacts DESC, last DESC, a, b;
