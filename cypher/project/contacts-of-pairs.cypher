// The pairs of parties for whom the persons of given pairs met.
// Parameters: pairs (list of strings) like 'MET_WITH|peter-szijjarto|sergey-lavrov'.
// Returns: contact, like 'HUN|RUS', of each.

UNWIND $pairs AS pair
MATCH (c:Claim {pair: pair}) USING INDEX SEEK c:Claim(pair)
WHERE c.contact IS NOT NULL
RETURN DISTINCT c.contact AS contact;
