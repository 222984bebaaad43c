// title: Members of an organisation
// meaning: Who belongs to an organisation on a day, observers and partners marked by their role.
// parameters:
//   organisation — the organisation's id or acronym
//   on — the day
// columns:
//   member — the member's id
//   name — its name
//   relation — MEMBER_OF full member, ASSOCIATED_WITH observer, partner or guest
//   role — member, observer, partner, guest, or what else a member is, as the text names it
//   from — since when, empty where it is not known
//   to — the last day, empty while it lasts
//   suspended — since when it is suspended on that day, empty where it is not
//   contested — whether sources contradict each other
//   evidence — up to three sentences, first who tells this beginning: claim, date, sentence, document, title, uri, start, end
:param organisation => 'NAM';
:param on => date();

MATCH (organisation:Organisation)
WHERE $organisation IN [organisation.id, organisation.acronym]
MATCH (member:Actor)-[belongs:MEMBER_OF|ASSOCIATED_WITH]->(organisation)
WITH *, toString(belongs.from) AS from, toString(belongs.to) AS to, toString($on) AS day
WHERE (from IS NULL OR from <= left(day, size(from))) AND (to IS NULL OR to >= left(day, size(to)))
WITH *, head([times IN [span IN coalesce(belongs.suspensions, []) | split(span, '/')]
  WHERE (times[0] = '..' OR times[0] <= left(day, size(times[0])))
    AND (times[1] = '..' OR times[1] >= left(day, size(times[1]))) | times[0]]) AS suspended
CALL (member, organisation, belongs, from, to, suspended) {
  MATCH (member)<-[:SUBJECT]-(claim:Claim {relation: 'MEMBER_OF', status: 'HELD'})-[:OBJECT]->(organisation)
  WHERE coalesce(claim.review, 'none') <> 'REJECTED'
    AND coalesce(toInteger(left(claim.from, 4)) >= toInteger(left(from, 4)) - 1, true)
    AND coalesce(left(claim.from, 4) <= left(to, 4), true)
  MATCH (claim)-[:EVIDENCED_BY]->(passage:Passage)-[:IN_DOCUMENT]->(document:Document)
  WITH claim, passage, document,
    CASE WHEN claim.role = 'suspended' THEN CASE claim.from WHEN suspended THEN 1 ELSE 3 END
      WHEN claim.role = belongs.role AND coalesce(claim.from, '') = coalesce(from, '') THEN 0
      ELSE 2 END AS rank
  ORDER BY rank, coalesce(claim.latest, date('0001-01-01')) DESC, claim.id
  LIMIT 3
  RETURN collect({claim: claim.id, date: claim.date, sentence: passage.text, document: document.id,
    title: document.title, uri: document.uris[0], start: passage.start, end: passage.end}) AS evidence
}
RETURN member.id AS member, member.name AS name, type(belongs) AS relation,
  belongs.role AS role, from, to, suspended, coalesce(belongs.contested, false) AS contested, evidence
ORDER BY relation DESC, member, from;
