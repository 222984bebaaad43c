// Finds nodes by id.
// Parameters: actors, events, topics (lists of strings) ids.
// Returns: end (as edges' keys name it) and element of each that exists.

MATCH (n:Actor) WHERE n.id IN $actors
RETURN n.id AS end, elementId(n) AS element
UNION ALL
MATCH (n:Event) WHERE n.id IN $events
RETURN 'event:' + n.id AS end, elementId(n) AS element
UNION ALL
MATCH (n:Topic) WHERE n.id IN $topics
RETURN 'topic:' + n.id AS end, elementId(n) AS element;
