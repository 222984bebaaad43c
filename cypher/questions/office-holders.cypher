// title: Office holders
// meaning: Who speaks and acts for a state or organisation, as the texts of the time up to a day name them.
// parameters:
//   actor — the id of a country or organisation
//   on — the day
// columns:
//   person — the person's id
//   name — the person's name
//   office — the office's words
//   from — since when, empty where no text tells
//   to — until when, empty where no text tells
//   first — first named so on
//   last — last named so on
//   documents — distinct stories
//   evidence — the latest three sentences: claim, date, sentence, document, title, uri, start, end
:param actor => 'RUS';
:param on => date();

MATCH (person:Person)-[holds:REPRESENTS]->(actor:Actor {id: $actor})
WITH *, toString(holds.from) AS from, toString(holds.to) AS to, toString($on) AS day
WHERE (from IS NULL OR from <= left(day, size(from)))
  AND (to IS NULL OR to >= left(day, size(to)))
  AND (holds.first IS NULL OR holds.first <= $on)
CALL (person, actor, holds) {
  MATCH (person)<-[:SUBJECT]-(claim:Claim {relation: 'REPRESENTS', status: 'HELD'})-[:OBJECT]->(actor)
  WHERE coalesce(claim.review, 'none') <> 'REJECTED'
    AND (holds.office IS NULL OR claim.office IS NULL OR toLower(claim.office) = toLower(holds.office))
  MATCH (claim)-[:EVIDENCED_BY]->(passage:Passage)-[:IN_DOCUMENT]->(document:Document)
  WITH claim, passage, document
  ORDER BY coalesce(claim.latest, date('0001-01-01')) DESC, claim.id
  LIMIT 3
  RETURN collect({claim: claim.id, date: claim.date, sentence: passage.text, document: document.id,
    title: document.title, uri: document.uris[0], start: passage.start, end: passage.end}) AS evidence
}
RETURN person.id AS person, person.name AS name, holds.office AS office, from, to,
  holds.first AS first, holds.last AS last, holds.documents AS documents, evidence
ORDER BY last DESC, person, office;
