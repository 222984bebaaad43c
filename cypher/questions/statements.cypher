// title: All that is said of an actor
// meaning: Every claim in which an actor is subject or object, the latest first.
// parameters:
//   actor — the id of an actor, event or topic
//   since — from this day on
//   limit — at most this many rows
// columns:
//   date — when, as far as the text tells (EDTF)
//   relation — MET_WITH, MEMBER_OF, SUPPORTS, OPPOSES, REPRESENTS, ATTENDED or HOSTED
//   status — HELD took place or holds, PLANNED announced, DENIED
//   subject — the id of who does it
//   object — the id of whom or what it is done to
//   confidence — from 0 to 1
//   claim — the claim's id
//   sentence — the words that say so
//   document — the document's id
//   title — its title
//   uri — where it was found
//   start — where the sentence begins in the document's text
//   end — where it ends
:param actor => 'RUS';
:param since => date('1900-01-01');
:param limit => 200;

MATCH (actor:Actor|Event|Topic {id: $actor})<-[:SUBJECT|OBJECT]-(report:Claim)
WHERE report.latest IS NULL OR report.latest >= $since
MATCH (subject)<-[:SUBJECT]-(report)-[:OBJECT]->(object)
MATCH (report)-[:EVIDENCED_BY]->(passage:Passage)-[:IN_DOCUMENT]->(document:Document)
WITH DISTINCT report, subject, object, passage, document
RETURN report.date AS date, report.relation AS relation, report.status AS status,
  subject.id AS subject, object.id AS object, report.confidence AS confidence, report.id AS claim,
  passage.text AS sentence, document.id AS document, document.title AS title,
  document.uris[0] AS uri, passage.start AS start, passage.end AS end
ORDER BY coalesce(report.latest, date('0001-01-01')) DESC, claim
LIMIT $limit;
