package org.entente.graph;

import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.entente.document.Document;
import org.entente.document.Edtf;
import org.entente.document.Metadata;
import org.neo4j.driver.Value;

/**
 * One place where a text was found, with what was said of it there. Of the copies of a text the
 * first in {@link #BEST_FIRST} gives metadata and claims, the same whatever the order they came in.
 */
record Copy(String uri, String name, int post, int base, Metadata metadata) {

  /** A dated one; of several the one with the smallest URI. */
  static final Comparator<Copy> BEST_FIRST =
      Comparator.comparing((Copy copy) -> copy.metadata.published().isEmpty())
          .thenComparing(Copy::uri);

  static Copy of(Document document) {
    return new Copy(
        document.uri(), document.name(), document.post(), document.base(), document.metadata());
  }

  static Copy of(Value properties) {
    return new Copy(
        properties.get("uri").asString(),
        properties.get("name").asString(),
        properties.get("post").asInt(),
        properties.get("base").asInt(),
        new Metadata(
            ClaimReader.text(properties, "title"),
            ClaimReader.text(properties, "published").map(Edtf::new),
            ClaimReader.text(properties, "source"),
            ClaimReader.text(properties, "channel"),
            ClaimReader.text(properties, "language"),
            ClaimReader.text(properties, "place")));
  }

  /** The document that was read there. */
  Document document(String text) {
    return new Document(uri, name, post, text, base, metadata);
  }

  static String id(String uri, String document) {
    return uri + "|" + document;
  }

  Map<String, Object> properties(String document) {
    Map<String, Object> properties = new TreeMap<>();
    properties.put("id", id(uri, document));
    properties.put("uri", uri);
    properties.put("file", Document.file(uri));
    properties.put("name", name);
    properties.put("post", (long) post);
    properties.put("base", (long) base);
    put(properties, "title", metadata.title());
    put(properties, "published", metadata.published().map(Edtf::text));
    put(properties, "source", metadata.source());
    put(properties, "channel", metadata.channel());
    put(properties, "language", metadata.language());
    put(properties, "place", metadata.place());
    return properties;
  }

  private static void put(Map<String, Object> properties, String name, Optional<String> value) {
    value.ifPresent(text -> properties.put(name, text));
  }

  /** Whether a URI names a place, where another text is a new version; standard input does not. */
  static boolean isPlace(String uri) {
    return !uri.matches("-($|[#!].*)");
  }
}
