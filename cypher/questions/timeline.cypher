// title: Timeline of a pair
// meaning: Every reported contact of two actors, announced and denied ones too, in the order of time.
// parameters:
//   a — one actor's id
//   b — the other actor's id
//   since — from this day on
// columns:
//   date — when, as far as the text tells (EDTF)
//   status — HELD took place, PLANNED announced, DENIED
//   mode — IN_PERSON, VIDEO, CALL or WRITTEN
//   level — 1 head of state or government, 2 minister, 3 deputy or envoy, 4 ambassador
//   place — where, as the text names it
//   event — the meeting's id: the same for all reports of one meeting
//   claim — the claim's id
//   sentence — the words that say so
//   document — the document's id
//   title — its title
//   uri — where it was found
//   start — where the sentence begins in the document's text
//   end — where it ends
:param a => 'RUS';
:param b => 'HUN';
:param since => date('1900-01-01');

MATCH (:Actor {id: $a})<-[:SUBJECT|OBJECT]-(report:Claim {relation: 'MET_WITH'})-[:SUBJECT|OBJECT]->(:Actor {id: $b})
WHERE coalesce(report.review, 'none') <> 'REJECTED'
  AND (report.latest IS NULL OR report.latest >= $since)
MATCH (report)-[:EVIDENCED_BY]->(passage:Passage)-[:IN_DOCUMENT]->(document:Document)
OPTIONAL MATCH (report)-[:ABOUT]->(contact:Event)
WITH report, passage, document, min(contact.id) AS event
RETURN report.date AS date, report.status AS status, report.mode AS mode, report.level AS level,
  report.place AS place, event, report.id AS claim, passage.text AS sentence,
  document.id AS document, document.title AS title, document.uris[0] AS uri,
  passage.start AS start, passage.end AS end
ORDER BY report.earliest, report.latest, claim;
