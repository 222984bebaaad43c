package org.entente.graph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.entente.claims.ExtractedDocument;
import org.entente.document.Document;

/**
 * The copies of one text that a write brings. One of them gives metadata and claims, the same
 * whatever the order: a dated one, of several the one with the smallest URI.
 */
record Copies(ExtractedDocument best, Set<String> uris, List<Document> all) {

  private static final Comparator<ExtractedDocument> BEST_FIRST =
      Comparator.comparing(
          ExtractedDocument::document,
          Comparator.comparing((Document document) -> !dated(document))
              .thenComparing(Document::uri));

  /** By text, in the order of first appearance. */
  static Collection<Copies> of(List<ExtractedDocument> documents) {
    Map<String, List<ExtractedDocument>> byText = new LinkedHashMap<>();
    documents.forEach(
        copy -> byText.computeIfAbsent(copy.document().id(), k -> new ArrayList<>()).add(copy));
    return byText.values().stream().map(Copies::gather).toList();
  }

  private static Copies gather(List<ExtractedDocument> copies) {
    List<ExtractedDocument> sorted = copies.stream().sorted(BEST_FIRST).toList();
    Set<String> uris = new TreeSet<>();
    copies.forEach(copy -> uris.add(copy.document().uri()));
    return new Copies(
        sorted.getFirst(), uris, sorted.stream().map(ExtractedDocument::document).toList());
  }

  private static boolean dated(Document document) {
    return document.metadata().published().isPresent();
  }

  String id() {
    return best.document().id();
  }

  /** Whether the best of these gives metadata and claims rather than the stored copy. */
  boolean prevailOver(StoredDocument stored) {
    Document document = best.document();
    if (document.uri().equals(stored.uri())) {
      return true;
    }
    return dated(document) == stored.dated()
        ? document.uri().compareTo(stored.uri()) < 0
        : dated(document);
  }
}
