package org.entente.graph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.entente.claims.relation.Relation;
import org.entente.graph.projection.ClaimRow;
import org.entente.graph.projection.EdgeRow;
import org.entente.graph.projection.Edges;
import org.entente.graph.projection.EventRow;

/** Brings the edges of pairs to what their claims say, touching only those that differ. */
final class EdgeProjection {

  private final Rows rows;
  private final Map<String, String> elements;

  EdgeProjection(Rows rows, Map<String, String> elements) {
    this.rows = rows;
    this.elements = elements;
  }

  /** The edges that differed, as type and key. */
  Set<String> write(
      Collection<String> pairs, Collection<ClaimRow> claims, Map<String, EventRow> contacts) {
    Map<String, List<ClaimRow>> byPair =
        claims.stream().collect(Collectors.groupingBy(ClaimRow::pair));
    Map<String, StoredEdge> stored = stored(pairs);
    Set<String> different = new TreeSet<>();
    List<Map<String, Object>> changed = new ArrayList<>();
    List<Map<String, Object>> created = new ArrayList<>();
    for (String pair : pairs) {
      for (EdgeRow edge : Edges.of(byPair.getOrDefault(pair, List.of()), contacts)) {
        String name = edge.type() + " " + edge.key();
        StoredEdge before = stored.remove(name);
        if (before == null) {
          different.add(name);
          created.add(row(edge));
        } else if (!before.properties().equals(edge.properties())) {
          different.add(name);
          changed.add(Map.of("element", before.element(), "properties", edge.properties()));
        }
      }
    }
    different.addAll(stored.keySet());
    rows.run(
        "project/remove-edges",
        "elements",
        stored.values().stream().map(StoredEdge::element).toList());
    rows.run("project/change-edges", "rows", changed);
    rows.run("project/create-edges", "rows", created);
    return different;
  }

  private record StoredEdge(String element, Map<String, Object> properties) {}

  private Map<String, Object> row(EdgeRow edge) {
    String[] ends = ends(edge.pair());
    return Map.of(
        "subject", element(ends[1]),
        "object", element(ends[2]),
        "type", edge.type().name(),
        "properties", edge.properties());
  }

  private String element(String end) {
    String element = elements.get(end);
    if (element == null) {
      throw new IllegalStateException("No node '" + end + "' was written.");
    }
    return element;
  }

  private Map<String, StoredEdge> stored(Collection<String> pairs) {
    List<Map<String, Object>> wanted = new ArrayList<>();
    for (String pair : pairs) {
      String[] ends = ends(pair);
      String subject = elements.get(ends[1]);
      String object = elements.get(ends[2]);
      if (subject != null && object != null) {
        wanted.add(Map.of("subject", subject, "object", object, "types", types(ends[0])));
      }
    }
    Map<String, StoredEdge> stored = new HashMap<>();
    rows.read("project/edges-of-pairs", "rows", wanted)
        .forEach(
            row ->
                stored.put(
                    row.get("type").asString() + " " + row.get("properties").get("key").asString(),
                    new StoredEdge(row.get("element").asString(), row.get("properties").asMap())));
    return stored;
  }

  private static List<String> types(String relation) {
    return relation.equals(Relation.MEMBER_OF.name())
        ? List.of("MEMBER_OF", "ASSOCIATED_WITH")
        : List.of(relation);
  }

  /** Relation, subject, object. */
  static String[] ends(String pair) {
    return pair.split("\\|", 3);
  }
}
