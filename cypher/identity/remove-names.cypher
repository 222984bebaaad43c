// Removes forms that no claim has any more.
// Parameters: keys (list of strings).
// Returns: name (its properties) of each that is gone.

UNWIND $keys AS key
MATCH (n:Name {id: key})
WHERE NOT EXISTS { (c:Claim {subjectKey: key}) } AND NOT EXISTS { (c:Claim {objectKey: key}) }
  AND NOT EXISTS { (c:Claim {saidByKey: key}) }
WITH n, n {.*} AS name
DELETE n
RETURN name;
