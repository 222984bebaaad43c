package org.entente.graph;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.entente.identity.NameForm;
import org.entente.identity.NameKeys;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/**
 * A form of a name as the graph has it.
 *
 * @param keys by what it is compared
 * @param actor id of the actor that it means
 */
record StoredName(NameForm form, NameKeys keys, String actor) {

  static StoredName of(Record row) {
    Value name = row.get("name");
    return new StoredName(
        new NameForm(
            NodeRef.type(name.get("type").asString("")).orElseThrow(),
            name.get("claimed").asString(),
            name.get("name").asString(),
            ClaimReader.text(name, "acronym"),
            ClaimReader.text(name, "party"),
            name.get("offices").asList(Value::asString),
            Optional.of(name.get("decade").asInt(0)).filter(decade -> decade > 0)),
        new NameKeys(
            name.get("block").asString(),
            name.get("slug").asString(),
            ClaimReader.text(name, "letters")),
        name.get("actor").asString());
  }

  String key() {
    return form.key();
  }

  Map<String, Object> row() {
    Map<String, Object> properties = new TreeMap<>();
    properties.put("id", form.key());
    properties.put("type", form.type().label());
    properties.put("claimed", form.id());
    properties.put("name", form.name());
    properties.put("offices", form.offices());
    properties.put("block", keys.block());
    properties.put("slug", keys.slug());
    properties.put("actor", actor);
    form.acronym().ifPresent(acronym -> properties.put("acronym", acronym));
    form.party().ifPresent(party -> properties.put("party", party));
    form.decade().ifPresent(decade -> properties.put("decade", (long) decade));
    keys.acronym().ifPresent(letters -> properties.put("letters", letters));
    return Map.of("id", form.key(), "properties", properties);
  }
}
