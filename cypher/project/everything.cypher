// What there is to project: all that claims speak of, and all that was projected before.
// Parameters: none.
// Returns: kind ('pair', 'contact' or 'node') and key of each.

MATCH (c:Claim) WHERE c.pair IS NOT NULL RETURN DISTINCT 'pair' AS kind, c.pair AS key
UNION
MATCH (c:Claim) WHERE c.contact IS NOT NULL RETURN DISTINCT 'contact' AS kind, c.contact AS key
UNION
MATCH (e:Event) WHERE e.contact IS NOT NULL RETURN DISTINCT 'contact' AS kind, e.contact AS key
UNION
MATCH (c:Claim) UNWIND [[c.subjectType, c.subjectActor], [c.objectType, c.objectActor], [c.saidByType, c.saidByActor], [c.aboutType, c.aboutId]] AS node
WITH DISTINCT node WHERE node[1] IS NOT NULL RETURN 'node' AS kind, node[0] + ':' + node[1] AS key
UNION
MATCH (n:Country|Organisation|Person|Topic) UNWIND [l IN labels(n) WHERE l <> 'Actor'] AS label RETURN 'node' AS kind, label + ':' + n.id AS key
UNION
MATCH (e:Event) WHERE e.contact IS NULL RETURN 'node' AS kind, 'Event:' + e.id AS key
UNION
MATCH (s:Source) WHERE s.speaksForId IS NOT NULL RETURN DISTINCT 'node' AS kind, s.speaksForType + ':' + s.speaksForId AS key
UNION
MATCH (s)-[r:MET_WITH|MEMBER_OF|ASSOCIATED_WITH|SUPPORTS|OPPOSES|REPRESENTS|ATTENDED|HOSTED]->(o)
WITH CASE type(r) WHEN 'ASSOCIATED_WITH' THEN 'MEMBER_OF' ELSE type(r) END AS type, s.id AS subject,
  CASE WHEN o:Event THEN 'event:' WHEN o:Topic THEN 'topic:' ELSE '' END + o.id AS object
RETURN DISTINCT 'pair' AS kind, type + '|' + subject + '|' + object AS key;
