// The contacts of pairs of parties that the graph has.
// Parameters: contacts (list of strings) like 'HUN|RUS'.
// Returns: a row an event: properties, parents (ids of events), place (id, null for none).

UNWIND $contacts AS contact
MATCH (e:Event {contact: contact}) USING INDEX SEEK e:Event(contact)
RETURN e {.*} AS properties, [(e)-[:PART_OF]->(p) | p.id] AS parents, head([(e)-[:HELD_IN]->(p) | p.id]) AS place;
