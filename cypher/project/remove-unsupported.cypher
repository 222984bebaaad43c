// Removes actors, events and topics that no claim, publisher, place or part speaks of any more.
// Parameters: actors, events, topics (lists of strings) ids.
// Returns: end (as edges' keys name it) of each that is gone.

CALL () {
  MATCH (n:Actor) WHERE n.id IN $actors RETURN n
  UNION ALL
  MATCH (n:Event) WHERE n.id IN $events RETURN n
  UNION ALL
  MATCH (n:Topic) WHERE n.id IN $topics RETURN n
}
WITH n WHERE NOT EXISTS { (n)<-[:SUBJECT|OBJECT|SAID_BY|ABOUT|PART_OF|SPEAKS_FOR|IN]-() }
WITH n, CASE WHEN n:Event THEN 'event:' WHEN n:Topic THEN 'topic:' ELSE '' END + n.id AS end
DETACH DELETE n
RETURN end;
