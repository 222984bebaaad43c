// Finds the forms with which others are to be compared.
// Parameters: blocks, slugs, letters (lists of strings).
// Returns: name (its properties) of each.

CALL () {
  UNWIND $blocks AS key MATCH (n:Name {block: key}) RETURN n
  UNION
  UNWIND $slugs AS key MATCH (n:Name {slug: key}) RETURN n
  UNION
  UNWIND $letters AS key MATCH (n:Name {letters: key}) RETURN n
}
RETURN n {.*} AS name;
