// Names that no claim has.
// Parameters: none.
// Returns: id of each.

MATCH (n:Name)
WHERE NOT EXISTS { (:Claim {subjectKey: n.id}) } AND NOT EXISTS { (:Claim {objectKey: n.id}) }
  AND NOT EXISTS { (:Claim {saidByKey: n.id}) }
RETURN n.id AS id ORDER BY id;
