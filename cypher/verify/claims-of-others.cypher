// Claims that mean somebody else than the names they have.
// Parameters: none.
// Returns: id of each.

MATCH (c:Claim)
UNWIND [[c.subjectType, c.subjectKey, c.subjectId, c.subjectActor], [c.objectType, c.objectKey, c.objectId, c.objectActor],
  [c.saidByType, c.saidByKey, c.saidById, c.saidByActor]] AS side
WITH c, side WHERE side[2] IS NOT NULL
OPTIONAL MATCH (n:Name {id: side[1]})
WITH c, side, n
WHERE side[0] IN ['Person', 'Organisation'] AND n IS NULL OR coalesce(side[3], '') <> coalesce(n.actor, side[2])
RETURN DISTINCT c.id AS id ORDER BY id;
