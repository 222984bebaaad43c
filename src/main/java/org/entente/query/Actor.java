package org.entente.query;

import java.util.List;
import java.util.Map;

/**
 * A country, organisation or person.
 *
 * @param type its label: Country, Organisation, Person
 */
public record Actor(String id, String type, String name, List<String> aliases) {

  public Actor {
    aliases = List.copyOf(aliases);
  }

  static Actor of(Map<String, Object> row) {
    Row values = new Row(row);
    return new Actor(
        values.text("id"), values.text("type"), values.text("name"), values.texts("aliases"));
  }
}
