// title: What an actor is tied to
// parameters: id (text), limit (whole number)
// returns: relation, direction (out, in, both), id, type, name, properties of the tie; the latest first
MATCH (actor:Actor {id: $id})-[tie:MET_WITH|MEMBER_OF|ASSOCIATED_WITH|SUPPORTS|OPPOSES|REPRESENTS|ATTENDED|HOSTED|PART_OF]-(other)
RETURN type(tie) AS relation,
  CASE WHEN type(tie) = 'MET_WITH' THEN 'both' WHEN startNode(tie) = actor THEN 'out' ELSE 'in' END AS direction,
  other.id AS id, [label IN labels(other) WHERE label <> 'Actor'][0] AS type, other.name AS name,
  properties(tie) AS properties
ORDER BY tie.last DESC, relation, id
LIMIT $limit
