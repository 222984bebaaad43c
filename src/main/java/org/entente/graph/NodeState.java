package org.entente.graph;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.neo4j.driver.Value;

/** A node as it is or as it ought to be, so that only what differs is written. */
record NodeState(Set<String> labels, Map<String, Object> properties) {

  /** Rows with id, label and properties that are not in the graph like that. */
  static List<Map<String, Object>> different(
      Rows rows, String prefix, List<Map<String, Object>> wanted) {
    if (wanted.isEmpty()) {
      return wanted;
    }
    Map<String, NodeState> stored =
        read(rows, wanted.stream().map(row -> prefix + row.get("id")).toList());
    return wanted.stream()
        .filter(row -> !of(row).equals(stored.get(prefix + row.get("id"))))
        .toList();
  }

  private static NodeState of(Map<String, Object> row) {
    Map<String, Object> properties = new HashMap<>();
    if (row.get("properties") instanceof Map<?, ?> map) {
      map.forEach((name, value) -> properties.put(String.valueOf(name), value));
    }
    String label = String.valueOf(row.get("label"));
    return new NodeState(
        label.equals("Event") || label.equals("Topic") ? Set.of(label) : Set.of("Actor", label),
        properties);
  }

  private static Map<String, NodeState> read(Rows rows, Collection<String> ends) {
    Map<String, NodeState> stored = new HashMap<>();
    rows.read("project/read-nodes", Ends.parameters(ends))
        .forEach(
            row ->
                stored.put(
                    row.get("end").asString(),
                    new NodeState(
                        new TreeSet<>(row.get("labels").asList(Value::asString)),
                        row.get("properties").asMap())));
    return stored;
  }
}
