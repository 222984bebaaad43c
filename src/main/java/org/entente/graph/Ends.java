package org.entente.graph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds nodes by the names that edges' keys have for them. */
final class Ends {

  private static final String EVENT = "event:";
  private static final String TOPIC = "topic:";

  private Ends() {}

  /** The elements of those that exist. */
  static Map<String, String> find(Rows rows, Collection<String> ends) {
    Map<String, String> elements = new HashMap<>();
    if (!ends.isEmpty()) {
      rows.read("project/find-nodes", parameters(ends))
          .forEach(row -> elements.put(row.get("end").asString(), row.get("element").asString()));
    }
    return elements;
  }

  /** Ids by what kind of node they are of: actors, events, topics. */
  static Map<String, Object> parameters(Collection<String> ends) {
    List<String> actors = new ArrayList<>();
    List<String> events = new ArrayList<>();
    List<String> topics = new ArrayList<>();
    for (String end : ends) {
      if (end.startsWith(EVENT)) {
        events.add(end.substring(EVENT.length()));
      } else if (end.startsWith(TOPIC)) {
        topics.add(end.substring(TOPIC.length()));
      } else {
        actors.add(end);
      }
    }
    return Map.of("actors", actors, "events", events, "topics", topics);
  }
}
