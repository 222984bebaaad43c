// Claims with values that this version does not know.
// Parameters: relations, statuses, types, modes, roles, reviews (lists of strings) the known ones.
// Returns: id of each.

MATCH (c:Claim)
WHERE NOT coalesce(c.relation IN $relations, false)
  OR NOT coalesce(c.status IN $statuses, false)
  OR NOT coalesce(c.subjectType IN $types, false)
  OR NOT coalesce(c.objectType IN $types, false)
  OR NOT coalesce(c.mode IN $modes, true)
  OR NOT coalesce(c.subjectRole IN $roles, true)
  OR NOT coalesce(c.objectRole IN $roles, true)
  OR NOT coalesce(c.review IN $reviews, true)
RETURN c.id AS id ORDER BY id;
