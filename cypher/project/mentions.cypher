// How claims name actors and topics.
// Parameters: ids (list of strings).
// Returns: id, type, name, acronym (null for none), times of each way to name one.

UNWIND $ids AS id
CALL (id) {
  MATCH (c:Claim {subjectActor: id}) USING INDEX SEEK c:Claim(subjectActor)
  RETURN c.subjectType AS type, c.subjectName AS name, c.subjectAcronym AS acronym, count(*) AS times
  UNION ALL
  MATCH (c:Claim {objectActor: id}) USING INDEX SEEK c:Claim(objectActor)
  RETURN c.objectType AS type, c.objectName AS name, c.objectAcronym AS acronym, count(*) AS times
  UNION ALL
  MATCH (c:Claim {saidByActor: id}) USING INDEX SEEK c:Claim(saidByActor)
  RETURN c.saidByType AS type, c.saidByName AS name, c.saidByAcronym AS acronym, count(*) AS times
}
RETURN id, type, name, acronym, sum(times) AS times;
