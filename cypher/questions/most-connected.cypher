// title: Most connected
// meaning: Who met the most different partners, and how widely these contacts are spread.
// parameters:
//   kind — Country, Person or Organisation; empty for all
//   since — only partners met on this day or later
//   limit — at most this many rows
// columns:
//   actor — the actor's id
//   name — its name
//   partners — how many different actors it met
//   contacts — meetings and calls with all of them
//   concentration — from near 0 (evenly spread) to 1 (one partner only): the Herfindahl-Hirschman index of contacts
//   last — the day of the last contact
//   top — the five partners with most contacts
//   evidence — one sentence a top partner: claim, partner, date, sentence, document, title, uri, start, end
:param kind => 'Country';
:param since => date('1900-01-01');
:param limit => 50;

MATCH (actor:Actor)-[met:MET_WITH]-(partner:Actor)
WHERE coalesce(met.last, $since) >= $since AND ($kind = '' OR ($kind IN labels(actor) AND $kind IN labels(partner)))
WITH actor, partner, met
ORDER BY met.contacts DESC, partner.id
WITH actor, count(partner) AS partners, sum(met.contacts) AS contacts, max(met.last) AS last,
  collect(met.contacts) AS each, collect(partner)[..5] AS best
ORDER BY partners DESC, contacts DESC, actor.id
LIMIT $limit
CALL (actor, best) {
  UNWIND best AS partner
  CALL (actor, partner) {
    MATCH (actor)<-[:SUBJECT|OBJECT]-(claim:Claim {relation: 'MET_WITH', status: 'HELD'})-[:SUBJECT|OBJECT]->(partner)
    WHERE coalesce(claim.review, 'none') <> 'REJECTED'
    MATCH (claim)-[:EVIDENCED_BY]->(passage:Passage)-[:IN_DOCUMENT]->(document:Document)
    RETURN claim, passage, document
    ORDER BY coalesce(claim.latest, date('0001-01-01')) DESC, claim.id
    LIMIT 1
  }
  RETURN collect({claim: claim.id, partner: partner.id, date: claim.date, sentence: passage.text,
    document: document.id, title: document.title, uri: document.uris[0],
    start: passage.start, end: passage.end}) AS evidence
}
RETURN actor.id AS actor, actor.name AS name, partners, contacts,
  round(reduce(sum = 0.0, n IN each | sum + (toFloat(n) / contacts) ^ 2), 3) AS concentration,
  last, [partner IN best | partner.id] AS top, evidence
ORDER BY partners DESC, contacts DESC, actor;
