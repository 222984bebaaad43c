package org.entente.graph;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.entente.claims.Claim;
import org.entente.claims.Evidence;
import org.entente.document.Document;
import org.entente.document.Edtf;
import org.entente.document.Metadata;

/** Compares documents with what is stored of them and collects what is to be written. */
final class ChangePlanner {

  private final ActorCatalogue catalogue;
  private final String extractor;
  private final Change change = new Change();

  ChangePlanner(ActorCatalogue catalogue, String extractor) {
    this.catalogue = catalogue;
    this.extractor = extractor;
  }

  Change change() {
    return change;
  }

  void plan(Copies copies, Optional<StoredDocument> stored) {
    Set<String> uris = new TreeSet<>(copies.uris());
    stored.ifPresent(document -> uris.addAll(document.uris()));
    Map<String, Map<String, Object>> claims = claims(copies);
    Map<String, Object> properties = properties(copies.best().document());
    String digest =
        Document.sha256(
            Canonical.text(
                List.of(
                    properties,
                    source(copies.best().document()).map(SourceFacts::id).orElse(""),
                    List.copyOf(claims.values()))));
    boolean other =
        stored.isEmpty()
            || (copies.prevailOver(stored.get()) && !digest.equals(stored.get().digest()));
    if (other) {
      properties.put("digest", digest);
      properties.put("uris", List.copyOf(uris));
      change.documents.add(Map.of("id", copies.id(), "properties", properties));
      replace(copies, claims, stored);
    } else if (!uris.equals(stored.get().uris())) {
      change.uris.add(Map.of("id", copies.id(), "uris", List.copyOf(uris)));
    }
    publish(copies, stored, uris);
  }

  private static Map<String, Map<String, Object>> claims(Copies copies) {
    Map<String, Map<String, Object>> claims = new TreeMap<>();
    for (Claim claim : copies.best().claims()) {
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
    properties.put("story", document.id());
    properties.put("extractor", extractor);
    metadata.title().ifPresent(title -> properties.put("title", title));
    metadata.published().map(Edtf::text).ifPresent(date -> properties.put("published", date));
    metadata.language().ifPresent(language -> properties.put("language", language));
    return properties;
  }

  private void replace(
      Copies copies, Map<String, Map<String, Object>> claims, Optional<StoredDocument> stored) {
    if (stored.isEmpty()) {
      change.created++;
    } else {
      change.changed++;
    }
    Map<String, ClaimKeys> before = stored.map(StoredDocument::claims).orElse(Map.of());
    before.forEach(
        (id, keys) -> {
          change.drop(keys);
          (claims.containsKey(id) ? change.rewritten : change.removed).add(id);
        });
    String document = copies.id();
    Map<String, Map<String, Object>> passages = new TreeMap<>();
    ClaimNames names =
        new ClaimNames(catalogue.identities(), copies.best().document(), copies.best().claims());
    for (Claim claim : copies.best().claims()) {
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

  private void publish(Copies copies, Optional<StoredDocument> stored, Set<String> uris) {
    Set<String> before = stored.map(StoredDocument::sources).orElse(Set.of());
    Set<String> now = new TreeSet<>();
    copies.all().stream()
        .flatMap(copy -> source(copy).stream())
        .filter(source -> now.add(source.id()) && !before.contains(source.id()))
        .forEach(source -> publish(copies, source));
    if (!uris.equals(copies.uris())) {
      now.addAll(before);
    }
    before.stream()
        .filter(source -> !now.contains(source))
        .forEach(
            source -> change.unpublished.add(Map.of("document", copies.id(), "source", source)));
    if (stored.isPresent() && !before.equals(now)) {
      stored.get().claims().values().forEach(change::touch);
      stored.get().voices().forEach(change::touchNode);
    }
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
  private Optional<SourceFacts> source(Document document) {
    Metadata metadata = document.metadata();
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
