// title: Members of an organisation
// meaning: Who belongs to an organisation on a day, observers and partners marked by their role.
// parameters:
//   organisation — the organisation's id
//   on — the day
// columns:
//   member — the member's id
//   name — its name
//   relation — MEMBER_OF full member, ASSOCIATED_WITH observer, partner or guest
//   role — as the text names it
//   from — since when, empty where no text tells
//   to — until when, empty while it lasts
//   evidence — up to three sentences: claim, date, sentence, document, title, uri, start, end
:param organisation => 'NAM';
:param on => date();

MATCH (member:Actor)-[belongs:MEMBER_OF|ASSOCIATED_WITH]->(organisation:Organisation {id: $organisation})
WITH *, toString(belongs.from) AS from, toString(belongs.to) AS to, toString($on) AS day
WHERE (from IS NULL OR from <= left(day, size(from)))
  AND (to IS NULL OR to > left(day, size(to)) OR (to = left(day, size(to)) AND size(to) < 10))
CALL (member, organisation) {
  MATCH (member)<-[:SUBJECT]-(claim:Claim {relation: 'MEMBER_OF', status: 'HELD'})-[:OBJECT]->(organisation)
  WHERE coalesce(claim.review, 'none') <> 'REJECTED'
  MATCH (claim)-[:EVIDENCED_BY]->(passage:Passage)-[:IN_DOCUMENT]->(document:Document)
  WITH claim, passage, document
  ORDER BY coalesce(claim.latest, date('0001-01-01')) DESC, claim.id
  LIMIT 3
  RETURN collect({claim: claim.id, date: claim.date, sentence: passage.text, document: document.id,
    title: document.title, uri: document.uris[0], start: passage.start, end: passage.end}) AS evidence
}
RETURN member.id AS member, member.name AS name, type(belongs) AS relation,
  belongs.role AS role, from, to, evidence
ORDER BY relation DESC, member, from;
