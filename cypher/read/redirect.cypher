// title: Actors by an id that they had before
// parameters: id (text), plain (list of texts, the id without its last parts)
// returns: id of each actor that it can mean
CALL () {
  MATCH (name:Name {slug: $id}) RETURN name
  UNION
  MATCH (name:Name {claimed: $id}) RETURN name
  UNION
  UNWIND $plain AS slug
  MATCH (name:Name {slug: slug})
  WHERE name.party IS NOT NULL AND $id STARTS WITH name.slug + '-' + toLower(name.party)
  RETURN name
}
RETURN DISTINCT name.actor AS id ORDER BY id
