// Reads actors, events and topics as they are.
// Parameters: actors, events, topics (lists of strings) ids.
// Returns: end (as edges' keys name it), labels, properties of each that exists.

MATCH (n:Actor) WHERE n.id IN $actors
RETURN n.id AS end, labels(n) AS labels, n {.*} AS properties
UNION ALL
MATCH (n:Event) WHERE n.id IN $events
RETURN 'event:' + n.id AS end, labels(n) AS labels, n {.*} AS properties
UNION ALL
MATCH (n:Topic) WHERE n.id IN $topics
RETURN 'topic:' + n.id AS end, labels(n) AS labels, n {.*} AS properties;
