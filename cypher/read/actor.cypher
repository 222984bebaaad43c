// title: An actor
// parameters: id (text)
// returns: id, type, name, aliases, properties
MATCH (actor:Actor {id: $id})
RETURN actor.id AS id, [label IN labels(actor) WHERE label <> 'Actor'][0] AS type,
  actor.name AS name, coalesce(actor.aliases, []) AS aliases, properties(actor) AS properties
