// title: Chains
// meaning: The shortest chains of contacts from one actor to another, through at most five others.
// parameters:
//   from — the id of the actor at one end
//   to — the id of the actor at the other end
//   since — only contacts on this day or later
//   kind — chains through Country, Person or Organisation only; empty for all
//   limit — at most this many chains
// columns:
//   length — how many contacts the chain has
//   chain — the actors' ids in order
//   names — their names
//   lastContacts — when each two last met
//   evidence — one sentence a link: claim, a, b, date, sentence, document, title, uri, start, end
:param from => 'HUN';
:param to => 'IRN';
:param since => date('1900-01-01');
:param kind => 'Country';
:param limit => 10;

MATCH (from:Actor {id: $from}), (to:Actor {id: $to})
MATCH path = ALL SHORTEST (from)
  (()-[met:MET_WITH WHERE coalesce(met.last, $since) >= $since]-(next WHERE $kind = '' OR $kind IN labels(next) OR next.id = $to)){1,6}
  (to)
WITH nodes(path) AS actors, relationships(path) AS links
ORDER BY size(links), [actor IN actors | actor.id]
LIMIT $limit
CALL (actors) {
  UNWIND range(0, size(actors) - 2) AS step
  WITH step, actors[step] AS a, actors[step + 1] AS b
  CALL (a, b) {
    MATCH (a)<-[:SUBJECT|OBJECT]-(claim:Claim {relation: 'MET_WITH', status: 'HELD'})-[:SUBJECT|OBJECT]->(b)
    WHERE coalesce(claim.review, 'none') <> 'REJECTED'
    MATCH (claim)-[:EVIDENCED_BY]->(passage:Passage)-[:IN_DOCUMENT]->(document:Document)
    RETURN claim, passage, document
    ORDER BY coalesce(claim.latest, date('0001-01-01')) DESC, claim.id
    LIMIT 1
  }
  WITH step, a, b, claim, passage, document
  ORDER BY step
  RETURN collect({claim: claim.id, a: a.id, b: b.id, date: claim.date, sentence: passage.text,
    document: document.id, title: document.title, uri: document.uris[0],
    start: passage.start, end: passage.end}) AS evidence
}
RETURN size(links) AS length, [actor IN actors | actor.id] AS chain,
  [actor IN actors | actor.name] AS names, [link IN links | coalesce(toString(link.last), 'undated')] AS lastContacts, evidence
ORDER BY length, chain;
