// Finds the forms that somebody may mean who gives an actor's id, of now or of before.
// Parameters: id (string), plain (list of strings) what is left of the id when its last parts, party
// or decade, are taken off.
// Returns: name (its properties) of each.

CALL () {
  MATCH (n:Name {actor: $id}) RETURN n
  UNION
  MATCH (n:Name {slug: $id}) RETURN n
  UNION
  MATCH (n:Name {claimed: $id}) RETURN n
  UNION
  UNWIND $plain AS slug
  MATCH (n:Name {slug: slug})
  WHERE n.party IS NOT NULL AND $id STARTS WITH n.slug + '-' + toLower(n.party)
  RETURN n
}
RETURN n {.*} AS name;
