package org.entente.query;

import java.util.Map;

/**
 * What an actor is tied to.
 *
 * @param relation the edge's type
 * @param direction out, in, or both where the relation is symmetric
 * @param properties of the edge
 */
public record Neighbour(
    String relation,
    String direction,
    String id,
    String type,
    String name,
    Map<String, Object> properties) {

  public Neighbour {
    properties = Map.copyOf(properties);
  }

  static Neighbour of(Map<String, Object> row) {
    Row values = new Row(row);
    return new Neighbour(
        values.text("relation"),
        values.text("direction"),
        values.text("id"),
        values.text("type"),
        values.text("name"),
        values.map("properties"));
  }
}
