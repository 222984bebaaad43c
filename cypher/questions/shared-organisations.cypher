// title: Members together, never met
// meaning: Pairs that belong to the same organisations on a day and of whom no contact is reported.
// parameters:
//   actor — only pairs with this actor; empty for all
//   on — the day
//   limit — at most this many rows
// columns:
//   a — one member's id
//   aName — its name
//   b — the other member's id
//   bName — its name
//   organisations — the ids of the organisations that both belong to
//   claims — the claims that say so
:param actor => '';
:param on => date();
:param limit => 100;

MATCH (member:Country)-[belongs:MEMBER_OF]->(organisation:Organisation)
WITH member, organisation, toString(belongs.from) AS from, toString(belongs.to) AS to, toString($on) AS day
WHERE (from IS NULL OR from <= left(day, size(from))) AND (to IS NULL OR to >= left(day, size(to)))
WITH organisation, collect(DISTINCT member) AS members
UNWIND members AS a
UNWIND members AS b
WITH a, b, organisation
WHERE a.id < b.id AND ($actor = '' OR $actor IN [a.id, b.id])
WITH a, b, collect(organisation) AS organisations
WHERE NOT EXISTS { (a)-[:MET_WITH]-(b) }
WITH a, b, organisations
ORDER BY size(organisations) DESC, a.id, b.id
LIMIT $limit
CALL (a, b, organisations) {
  UNWIND organisations AS organisation
  MATCH (member)<-[:SUBJECT]-(claim:Claim {relation: 'MEMBER_OF', status: 'HELD'})-[:OBJECT]->(organisation)
  WHERE member IN [a, b] AND coalesce(claim.review, 'none') <> 'REJECTED'
  WITH claim ORDER BY claim.id
  RETURN collect(claim.id) AS claims
}
RETURN a.id AS a, a.name AS aName, b.id AS b, b.name AS bName,
  [organisation IN organisations | organisation.id] AS organisations, claims
ORDER BY size(organisations) DESC, a, b;
