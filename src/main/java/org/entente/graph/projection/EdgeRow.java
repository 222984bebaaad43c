package org.entente.graph.projection;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * An edge as its claims have it.
 *
 * @param pair the relation and ends that its claims share
 * @param subject the node it starts from: {@code Country:HUN}
 * @param details what only its type has: contacts, modes, topLevel, role, office, from, to
 */
public record EdgeRow(
    EdgeType type,
    String key,
    String pair,
    String subject,
    String object,
    Support support,
    Map<String, Object> details) {

  public EdgeRow {
    details = Collections.unmodifiableMap(new TreeMap<>(details));
  }

  /** All properties as the graph has them. */
  public Map<String, Object> properties() {
    Map<String, Object> properties = new TreeMap<>(details);
    properties.put("key", key);
    support.into(properties);
    return properties;
  }

  /** Collects the details that are known. */
  static Map<String, Object> details(Map<String, Optional<?>> known) {
    Map<String, Object> details = new TreeMap<>();
    known.forEach((name, value) -> value.ifPresent(v -> details.put(name, v)));
    return details;
  }
}
