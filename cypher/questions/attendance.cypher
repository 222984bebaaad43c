// title: Attendance
// meaning: Who took part in an event, who hosted it, in which role.
// parameters:
//   event — words of the event's name, or its id; empty for all
//   limit — at most this many rows
// columns:
//   event — the event's id
//   name — its name
//   date — when (EDTF)
//   who — the participant's id
//   participant — the participant's name
//   relation — ATTENDED or HOSTED
//   role — chair, speaker, host
//   evidence — up to three sentences: claim, date, sentence, document, title, uri, start, end
:param event => '';
:param limit => 500;

MATCH (gathering:Event)<-[took:ATTENDED|HOSTED]-(who:Actor)
WHERE $event = '' OR gathering.id = $event OR toLower(gathering.name) CONTAINS toLower($event)
CALL (who, gathering, took) {
  MATCH (who)<-[:SUBJECT]-(claim:Claim {status: 'HELD'})-[:OBJECT]->(gathering)
  WHERE claim.relation = type(took) AND coalesce(claim.review, 'none') <> 'REJECTED'
  MATCH (claim)-[:EVIDENCED_BY]->(passage:Passage)-[:IN_DOCUMENT]->(document:Document)
  WITH claim, passage, document
  ORDER BY coalesce(claim.latest, date('0001-01-01')) DESC, claim.id
  LIMIT 3
  RETURN collect({claim: claim.id, date: claim.date, sentence: passage.text, document: document.id,
    title: document.title, uri: document.uris[0], start: passage.start, end: passage.end}) AS evidence
}
RETURN gathering.id AS event, gathering.name AS name, gathering.date AS date, who.id AS who,
  who.name AS participant, type(took) AS relation, took.role AS role, evidence
ORDER BY gathering.earliest DESC, event, relation DESC, who
LIMIT $limit;
