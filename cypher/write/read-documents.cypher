// What is stored of documents.
// Parameters: ids (list of strings) documents' ids.
// Returns: a row for each that is stored: id, uri (whose metadata it has), copies (a list of their
// properties), digest of its content, story, claims (a list of {id, pair, contact, and type, id,
// actor and key of subject, object, saidBy, about}), sources (ids), voices (actors
// that these speak for, like 'Country:RUS').

MATCH (d:Document) WHERE d.id IN $ids
RETURN d.id AS id, d.uri AS uri, d.digest AS digest, d.story AS story,
  [(d)<-[:OF]-(k:Copy) | k {.*}] AS copies,
  [(d)-[:PUBLISHED_BY]->(s) | s.id] AS sources,
  [(d)-[:PUBLISHED_BY]->(s) WHERE s.speaksForId IS NOT NULL | s.speaksForType + ':' + s.speaksForId] AS voices,
  [(d)<-[:IN_DOCUMENT]-(:Passage)<-[:EVIDENCED_BY]-(c:Claim) |
    {id: c.id, pair: c.pair, contact: c.contact,
     subjectType: c.subjectType, subjectId: c.subjectId, objectType: c.objectType, objectId: c.objectId,
     saidByType: c.saidByType, saidById: c.saidById,
     subjectActor: c.subjectActor, objectActor: c.objectActor, saidByActor: c.saidByActor,
     subjectKey: c.subjectKey, objectKey: c.objectKey, saidByKey: c.saidByKey, aboutType: c.aboutType, aboutId: c.aboutId}] AS claims;
