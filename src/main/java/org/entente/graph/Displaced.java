package org.entente.graph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.neo4j.driver.Record;
import org.neo4j.driver.SimpleQueryRunner;

/** Finds the stored copies that have to go: their URIs, by the document's id. */
record Displaced(Rows rows) {

  Displaced(SimpleQueryRunner tx) {
    this(new Rows(tx));
  }

  /** Older versions: other texts at the URIs of what is brought, posts that files lack now. */
  Map<String, Set<String>> by(Collection<Copies> brought, WholeFiles whole) {
    Map<String, String> texts = new TreeMap<>();
    for (Copies copies : brought) {
      copies.uris().stream().filter(Copy::isPlace).forEach(uri -> texts.put(uri, copies.id()));
    }
    List<String> uris = new ArrayList<>(texts.keySet());
    Stream<Record> replaced =
        rows.read("write/find-copies", "uris", uris)
            .filter(row -> !document(row).equals(texts.get(uri(row))));
    Stream<Record> missing =
        rows.read("write/find-files", "files", List.copyOf(whole.files()))
            .filter(row -> Copy.isPlace(uri(row)) && !whole.brought().test(uri(row)));
    return byDocument(Stream.concat(replaced, missing));
  }

  /** What a user names: a document, a URI, a file. */
  Map<String, Set<String>> document(String name) {
    return byDocument(rows.read("write/find-document", Map.of("document", name)));
  }

  private static Map<String, Set<String>> byDocument(Stream<Record> copies) {
    Map<String, Set<String>> byDocument = new TreeMap<>();
    copies.forEach(
        row -> byDocument.computeIfAbsent(document(row), k -> new TreeSet<>()).add(uri(row)));
    return byDocument;
  }

  private static String uri(Record row) {
    return row.get("uri").asString();
  }

  private static String document(Record row) {
    return row.get("document").asString();
  }
}
