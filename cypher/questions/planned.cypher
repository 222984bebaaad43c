// title: Announced meetings
// meaning: Meetings that are announced for a day or later and that no document reports as held.
// parameters:
//   actor — only of this actor; empty for all
//   since — announced for this day or later
//   limit — at most this many rows
// columns:
//   date — when it is to be, as far as the text tells (EDTF)
//   a — one party's id
//   aName — its name
//   b — the other party's id
//   bName — its name
//   place — where, as the text names it
//   mode — IN_PERSON, VIDEO, CALL or WRITTEN
//   claim — the claim's id
//   sentence — the words that announce it
//   document — the document's id
//   title — its title
//   uri — where it was found
//   start — where the sentence begins in the document's text
//   end — where it ends
:param actor => '';
:param since => date('1900-01-01');
:param limit => 200;

MATCH (plan:Claim {relation: 'MET_WITH', status: 'PLANNED'})-[:SUBJECT]->(a:Actor)
MATCH (plan)-[:OBJECT]->(b:Actor)
WHERE ($actor = '' OR $actor IN [a.id, b.id])
  AND (plan.latest IS NULL OR plan.latest >= $since)
  AND coalesce(plan.review, 'none') <> 'REJECTED'
  AND NOT EXISTS {
    (a)<-[:SUBJECT|OBJECT]-(held:Claim {relation: 'MET_WITH', status: 'HELD'})-[:SUBJECT|OBJECT]->(b)
    WHERE held.earliest <= plan.latest AND held.latest >= plan.earliest
  }
MATCH (plan)-[:EVIDENCED_BY]->(passage:Passage)-[:IN_DOCUMENT]->(document:Document)
RETURN plan.date AS date, a.id AS a, a.name AS aName, b.id AS b, b.name AS bName,
  plan.place AS place, plan.mode AS mode, plan.id AS claim, passage.text AS sentence,
  document.id AS document, document.title AS title, document.uris[0] AS uri,
  passage.start AS start, passage.end AS end
ORDER BY plan.earliest, claim
LIMIT $limit;
