package org.entente.graph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.entente.claims.ExtractedDocument;

/**
 * All copies that there are of one text after a write.
 *
 * @param id the text's
 * @param all the best first; none where the text is taken back
 * @param read what was extracted from those that the write brings, by URI
 */
record Copies(String id, List<Copy> all, Map<String, ExtractedDocument> read) {

  Copies {
    all = all.stream().sorted(Copy.BEST_FIRST).toList();
    read = Map.copyOf(read);
  }

  /** What a write brings, by text, in the order of first appearance. */
  static Collection<Copies> of(List<ExtractedDocument> documents) {
    Map<String, Map<String, ExtractedDocument>> byText = new LinkedHashMap<>();
    lastVersions(documents)
        .forEach(
            copy ->
                byText
                    .computeIfAbsent(copy.document().id(), k -> new TreeMap<>())
                    .put(copy.document().uri(), copy));
    List<Copies> copies = new ArrayList<>();
    byText.forEach(
        (id, read) ->
            copies.add(
                new Copies(
                    id, read.values().stream().map(e -> Copy.of(e.document())).toList(), read)));
    return copies;
  }

  /** Of several texts at one place the last. */
  private static Collection<ExtractedDocument> lastVersions(List<ExtractedDocument> documents) {
    Map<String, ExtractedDocument> last = new LinkedHashMap<>();
    for (ExtractedDocument one : documents) {
      String uri = one.document().uri();
      last.put(Copy.isPlace(uri) ? uri : Copy.id(uri, one.document().id()), one);
    }
    return last.values();
  }

  static Copies none(String id) {
    return new Copies(id, List.of(), Map.of());
  }

  /** These and what is stored, but for what is taken back at some URIs. */
  Copies with(StoredDocument stored, Set<String> takenBack) {
    List<Copy> together = new ArrayList<>(all);
    stored.copies().stream()
        .filter(copy -> !takenBack.contains(copy.uri()))
        .filter(copy -> !read.containsKey(copy.uri()))
        .forEach(together::add);
    return new Copies(id, together, read);
  }

  boolean gone() {
    return all.isEmpty();
  }

  Copy best() {
    return all.getFirst();
  }

  /** What was extracted from the best, where the write brings it. */
  Optional<ExtractedDocument> extracted() {
    return Optional.ofNullable(read.get(best().uri()));
  }

  Set<String> uris() {
    Set<String> uris = new TreeSet<>();
    all.forEach(copy -> uris.add(copy.uri()));
    return uris;
  }
}
