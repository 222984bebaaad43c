// How claims name actors and topics.
// Parameters: ids (list of strings).
// Returns: id, type, name, acronym (null for none), times of each way to name one.

UNWIND $ids AS id
CALL (id) {
  MATCH (c:Claim {subjectId: id}) USING INDEX SEEK c:Claim(subjectId)
  RETURN c.subjectType AS type, c.subjectName AS name, c.subjectAcronym AS acronym, count(*) AS times
  UNION ALL
  MATCH (c:Claim {objectId: id}) USING INDEX SEEK c:Claim(objectId)
  RETURN c.objectType AS type, c.objectName AS name, c.objectAcronym AS acronym, count(*) AS times
  UNION ALL
  MATCH (c:Claim {saidById: id}) USING INDEX SEEK c:Claim(saidById)
  RETURN c.saidByType AS type, c.saidByName AS name, c.saidByAcronym AS acronym, count(*) AS times
}
RETURN id, type, name, acronym, sum(times) AS times;
