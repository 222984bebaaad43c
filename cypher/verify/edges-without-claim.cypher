// Edges that no accepted claim with a sentence says to have happened.
// Parameters: none.
// Returns: id (type and key) of each.

MATCH (s)-[r:MET_WITH|MEMBER_OF|ASSOCIATED_WITH|SUPPORTS|OPPOSES|REPRESENTS|ATTENDED|HOSTED]->(o)
WITH r, CASE type(r) WHEN 'ASSOCIATED_WITH' THEN 'MEMBER_OF' ELSE type(r) END + '|' + s.id + '|'
  + CASE WHEN o:Event THEN 'event:' WHEN o:Topic THEN 'topic:' ELSE '' END + o.id AS pair
WHERE NOT EXISTS {
  MATCH (c:Claim {pair: pair})-[:EVIDENCED_BY]->(:Passage) USING INDEX SEEK c:Claim(pair)
  WHERE c.status = 'HELD' AND coalesce(c.review, 'none') <> 'REJECTED'
}
RETURN type(r) + ' ' + r.key AS id ORDER BY id;
