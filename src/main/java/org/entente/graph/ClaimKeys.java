package org.entente.graph;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** What a claim touches in the projection, from its node's properties. */
record ClaimKeys(String pair, Optional<String> contact, Set<String> nodes) {

  static ClaimKeys of(Map<String, Object> properties) {
    Set<String> nodes = new TreeSet<>();
    Stream.of("subject", "object", "saidBy", "about")
        .filter(side -> properties.get(side + "Id") != null)
        .map(side -> properties.get(side + "Type") + ":" + properties.get(side + "Id"))
        .forEach(nodes::add);
    return new ClaimKeys(
        String.valueOf(properties.get("pair")),
        Optional.ofNullable(properties.get("contact")).map(Object::toString),
        nodes);
  }
}
