package org.entente.graph;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What a claim touches in the projection, from its node's properties.
 *
 * @param names keys of the forms by which it names persons and organisations
 */
record ClaimKeys(String pair, Optional<String> contact, Set<String> nodes, Set<String> names) {

  /** Who can be named by a form. */
  static final List<String> SIDES = List.of("subject", "object", "saidBy");

  static ClaimKeys of(Map<String, Object> properties) {
    Set<String> nodes = new TreeSet<>();
    Stream.of("subject", "object", "saidBy", "about")
        .flatMap(side -> node(side, properties).stream())
        .forEach(nodes::add);
    Set<String> names = new TreeSet<>();
    SIDES.forEach(side -> value(properties, side + "Key").ifPresent(names::add));
    return new ClaimKeys(
        String.valueOf(properties.get("pair")), value(properties, "contact"), nodes, names);
  }

  /** Who or what stands on a side: the actor, as far as it is known whom the claim means. */
  private static Optional<String> node(String side, Map<String, Object> properties) {
    return value(properties, side + "Actor")
        .or(() -> value(properties, side + "Id"))
        .map(id -> properties.get(side + "Type") + ":" + id);
  }

  private static Optional<String> value(Map<String, Object> properties, String name) {
    return Optional.ofNullable(properties.get(name)).map(Object::toString);
  }
}
