package org.entente.query;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.neo4j.driver.Value;
import org.neo4j.driver.types.MapAccessor;
import org.neo4j.driver.types.Node;
import org.neo4j.driver.types.Path;
import org.neo4j.driver.types.Relationship;

/** Turns the driver's values into plain Java: text, numbers, truths, lists and maps. */
final class PlainValue {
  private PlainValue() {}

  /** Empty for Cypher's null. */
  static Optional<Object> of(Value value) {
    return value.isNull() ? Optional.empty() : plain(value.asObject());
  }

  /** Absent values are left out. */
  static Map<String, Object> row(MapAccessor row) {
    Map<String, Object> plain = new LinkedHashMap<>();
    row.keys().forEach(key -> of(row.get(key)).ifPresent(value -> plain.put(key, value)));
    return plain;
  }

  private static Optional<Object> plain(Object value) {
    return Optional.of(
        switch (value) {
          case Boolean truth -> truth;
          case Number number -> number;
          case List<?> list -> list(list);
          case Map<?, ?> map -> map(map);
          case Node node -> row(node);
          case Relationship relationship -> row(relationship);
          case Path path -> nodes(path);
          default -> value.toString();
        });
  }

  private static List<Object> list(List<?> values) {
    List<Object> plain = new ArrayList<>();
    values.stream()
        .flatMap(value -> Optional.ofNullable(value).stream())
        .forEach(value -> plain(value).ifPresent(plain::add));
    return plain;
  }

  private static Map<String, Object> map(Map<?, ?> values) {
    Map<String, Object> plain = new LinkedHashMap<>();
    values.forEach(
        (key, value) ->
            Optional.ofNullable(value)
                .flatMap(PlainValue::plain)
                .ifPresent(present -> plain.put(key.toString(), present)));
    return plain;
  }

  private static List<Object> nodes(Path path) {
    List<Object> nodes = new ArrayList<>();
    path.nodes().forEach(node -> nodes.add(row(node)));
    return nodes;
  }
}
