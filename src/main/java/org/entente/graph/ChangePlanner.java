package org.entente.graph;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.entente.claims.Claim;
import org.entente.claims.Evidence;
import org.entente.claims.ExtractedDocument;
import org.entente.document.Document;
import org.entente.document.Edtf;
import org.entente.document.Metadata;

/** Compares documents with what is stored of them and collects what is to be written. */
final class ChangePlanner {

  private final ActorCatalogue catalogue;
  private final String extractor;
  private final Function<Copies, ExtractedDocument> reading;
  private final Change change = new Change();

  /**
   * @param reading extracts from the best copy, where a write does not bring it and the graph has
   *     the claims of another
   */
  ChangePlanner(
      ActorCatalogue catalogue, String extractor, Function<Copies, ExtractedDocument> reading) {
    this.catalogue = catalogue;
    this.extractor = extractor;
    this.reading = reading;
  }

  Change change() {
    return change;
  }

  void plan(Copies copies, Optional<StoredDocument> stored) {
    if (copies.gone()) {
      stored.ifPresent(this::remove);
      return;
    }
    copies
        .extracted()
        .or(() -> isContentOf(copies.best(), stored) ? none() : Optional.of(reading.apply(copies)))
        .ifPresent(extracted -> content(copies, extracted, stored));
    find(copies, stored);
    publish(copies, stored);
  }

  private static boolean isContentOf(Copy copy, Optional<StoredDocument> stored) {
    return stored.filter(document -> document.uri().equals(copy.uri())).isPresent();
  }

  private static Optional<ExtractedDocument> none() {
    return Optional.empty();
  }

  private void remove(StoredDocument stored) {
    stored.claims().values().forEach(change::drop);
    stored.voices().forEach(change::touchNode);
    change.removed.addAll(stored.claims().keySet());
    stored.sources().forEach(source -> unpublish(stored.id(), source));
    stored.copies().forEach(copy -> change.removedCopies.add(Copy.id(copy.uri(), stored.id())));
    change.removedDocuments.add(stored.id());
    change.brokenStories.add(stored.story());
  }

  private void content(
      Copies copies, ExtractedDocument extracted, Optional<StoredDocument> stored) {
    Map<String, Map<String, Object>> claims = claims(extracted);
    Map<String, Object> properties = properties(extracted.document());
    String digest =
        Document.sha256(
            Canonical.text(
                List.of(
                    properties,
                    source(extracted.document().metadata()).map(SourceFacts::id).orElse(""),
                    List.copyOf(claims.values()))));
    if (stored.filter(document -> document.digest().equals(digest)).isEmpty()) {
      properties.put("digest", digest);
      properties.put("uris", List.copyOf(copies.uris()));
      change.documents.add(Map.of("id", copies.id(), "properties", properties));
      replace(extracted, claims, stored);
    }
  }

  /** Where the text was found. */
  private void find(Copies copies, Optional<StoredDocument> stored) {
    List<Copy> before = stored.map(StoredDocument::copies).orElse(List.of());
    copies.all().stream()
        .filter(copy -> !before.contains(copy))
        .map(copy -> copy.properties(copies.id()))
        .map(row -> Map.of("document", copies.id(), "id", text(row, "id"), "properties", row))
        .forEach(change.copies::add);
    Set<String> uris = copies.uris();
    before.stream()
        .filter(copy -> !uris.contains(copy.uri()))
        .forEach(copy -> change.removedCopies.add(Copy.id(copy.uri(), copies.id())));
    if (!before.isEmpty() && !Set.copyOf(uris).equals(uris(before))) {
      change.uris.add(Map.of("id", copies.id(), "uris", List.copyOf(uris)));
    }
  }

  private static Set<String> uris(List<Copy> copies) {
    return copies.stream().map(Copy::uri).collect(Collectors.toUnmodifiableSet());
  }

  private static Map<String, Map<String, Object>> claims(ExtractedDocument extracted) {
    Map<String, Map<String, Object>> claims = new TreeMap<>();
    for (Claim claim : extracted.claims()) {
      Map<String, Object> properties = ClaimProperties.of(claim);
      claims.merge(claim.id(), properties, ChangePlanner::surer);
    }
    return claims;
  }

  /** Of two claims that say the same of the same sentence. */
  private static Map<String, Object> surer(Map<String, Object> one, Map<String, Object> other) {
    return Canonical.text(one).compareTo(Canonical.text(other)) >= 0 ? one : other;
  }

  private Map<String, Object> properties(Document document) {
    Metadata metadata = document.metadata();
    Map<String, Object> properties = new LinkedHashMap<>();
    properties.put("id", document.id());
    properties.put("text", document.text());
    properties.put("uri", document.uri());
    properties.put("name", document.name());
    properties.put("extractor", extractor);
    metadata.title().ifPresent(title -> properties.put("title", title));
    metadata.published().map(Edtf::text).ifPresent(date -> properties.put("published", date));
    metadata.language().ifPresent(language -> properties.put("language", language));
    return properties;
  }

  private void replace(
      ExtractedDocument extracted,
      Map<String, Map<String, Object>> claims,
      Optional<StoredDocument> stored) {
    if (stored.isEmpty()) {
      change.created++;
      change.newTexts.put(extracted.document().id(), extracted.document().text());
    } else {
      change.changed++;
    }
    Map<String, ClaimKeys> before = stored.map(StoredDocument::claims).orElse(Map.of());
    before.forEach(
        (id, keys) -> {
          change.drop(keys);
          (claims.containsKey(id) ? change.rewritten : change.removed).add(id);
        });
    String document = extracted.document().id();
    Map<String, Map<String, Object>> passages = new TreeMap<>();
    ClaimNames names =
        new ClaimNames(catalogue.identities(), extracted.document(), extracted.claims());
    for (Claim claim : extracted.claims()) {
      Map<String, Object> passage = passage(document, claim.evidence());
      passages.put(text(passage, "id"), passage);
      Map<String, Object> properties = claims.remove(claim.id());
      if (properties != null) {
        names
            .of(claim)
            .forEach(
                (side, form) -> {
                  change.names.put(form.key(), form);
                  properties.put(side + "Key", form.key());
                });
        change.claims.add(
            Map.of("id", claim.id(), "passage", text(passage, "id"), "properties", properties));
      }
    }
    change.passages.addAll(passages.values());
  }

  private static String text(Map<String, Object> row, String column) {
    return String.valueOf(row.get(column));
  }

  private static Map<String, Object> passage(String document, Evidence evidence) {
    int start = evidence.span().start();
    int end = evidence.span().end();
    return Map.of(
        "document",
        document,
        "id",
        Document.sha256(document + "|" + start + "|" + end).substring(0, 32),
        "text",
        evidence.quote(),
        "start",
        (long) start,
        "end",
        (long) end);
  }

  private void publish(Copies copies, Optional<StoredDocument> stored) {
    Set<String> before = stored.map(StoredDocument::sources).orElse(Set.of());
    Set<String> now = new TreeSet<>();
    copies.all().stream()
        .flatMap(copy -> source(copy.metadata()).stream())
        .filter(source -> now.add(source.id()) && !before.contains(source.id()))
        .forEach(source -> publish(copies, source));
    before.stream()
        .filter(source -> !now.contains(source))
        .forEach(source -> unpublish(copies.id(), source));
    if (stored.isPresent() && !before.equals(now)) {
      stored.get().claims().values().forEach(change::touch);
      stored.get().voices().forEach(change::touchNode);
    }
  }

  private void unpublish(String document, String source) {
    change.unpublished.add(Map.of("document", document, "source", source));
  }

  private void publish(Copies copies, SourceFacts source) {
    Map<String, Object> properties = new TreeMap<>();
    properties.put("name", source.name());
    source.kind().ifPresent(kind -> properties.put("kind", kind));
    source
        .speaksFor()
        .ifPresent(
            actor -> {
              properties.put("speaksForType", actor.type().label());
              properties.put("speaksForId", actor.id());
              change.touchNode(actor.type().label() + ":" + actor.id());
            });
    change.touchNode("Source:" + source.id());
    change.sources.add(
        Map.of("document", copies.id(), "source", source.id(), "properties", properties));
  }

  /** The publisher; one that reference data does not know has its name for an id. */
  private Optional<SourceFacts> source(Metadata metadata) {
    return metadata
        .source()
        .or(metadata::channel)
        .map(
            name ->
                catalogue
                    .source(name)
                    .orElse(new SourceFacts(name, name, Optional.empty(), Optional.empty())));
  }
}
