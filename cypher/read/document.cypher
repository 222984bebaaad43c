// title: A document with its passages
// parameters: id (text)
// returns: id, properties, source, passages (in the text's order, each with the claims it bears)
MATCH (document:Document {id: $id})
RETURN document.id AS id, properties(document) AS properties,
  head([(document)-[:PUBLISHED_BY]->(source) | source {.id, .name, .kind}]) AS source,
  COLLECT {
    MATCH (passage:Passage)-[:IN_DOCUMENT]->(document)
    WITH passage ORDER BY passage.start, passage.end
    RETURN {id: passage.id, start: passage.start, end: passage.end, text: passage.text,
      claims: [(passage)<-[:EVIDENCED_BY]-(claim) | claim.id]}
  } AS passages
