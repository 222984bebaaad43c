// The claims that name somebody by given forms.
// Parameters: keys (list of strings) of forms.
// Returns: claim (its properties), element of each.

CALL () {
  UNWIND $keys AS key MATCH (c:Claim {subjectKey: key}) RETURN c
  UNION
  UNWIND $keys AS key MATCH (c:Claim {objectKey: key}) RETURN c
  UNION
  UNWIND $keys AS key MATCH (c:Claim {saidByKey: key}) RETURN c
}
RETURN c {.*} AS claim, elementId(c) AS element;
