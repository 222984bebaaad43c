package org.entente.graph;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.claims.ClaimExtractor;
import org.entente.claims.ExtractedDocument;
import org.entente.document.Document;
import org.entente.graph.cypher.CypherFile;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.SimpleQueryRunner;
import org.neo4j.driver.TransactionContext;

/**
 * Writes documents, passages and claims. What that changes in the projection is noted in the same
 * transaction; {@link Projector} follows.
 */
public final class GraphWriter {

  private final Driver driver;
  private final ActorCatalogue catalogue;
  private final String version;
  private final ClaimExtractor extractor;

  public GraphWriter(Driver driver, ActorCatalogue catalogue) {
    this(driver, catalogue, "1", GraphWriter::refuse);
  }

  private GraphWriter(
      Driver driver, ActorCatalogue catalogue, String version, ClaimExtractor extractor) {
    this.driver = driver;
    this.catalogue = catalogue;
    this.version = version;
    this.extractor = extractor;
  }

  /** This, recording which version of the extractor made the claims. */
  public GraphWriter withExtractor(String other) {
    return new GraphWriter(driver, catalogue, other, extractor);
  }

  /**
   * This, with an extractor for texts of which the copy goes that metadata and claims were taken
   * from, while others stay.
   */
  public GraphWriter withExtractor(String other, ClaimExtractor again) {
    return new GraphWriter(driver, catalogue, other, again);
  }

  private static ExtractedDocument refuse(Document document) {
    throw new IllegalStateException(
        "Another copy of "
            + document.uri()
            + " counts now, and no extractor was given to read it.");
  }

  /**
   * Writes documents with their claims in one transaction: all of them or none. A document that was
   * written before keeps the claims it still makes and loses the others. What was found at their
   * URIs before is an older version, and goes.
   */
  public WriteResult write(List<ExtractedDocument> documents) {
    return write(documents, WholeFiles.NONE);
  }

  /** Writes documents, and takes back the posts that the new versions of some files lack. */
  public WriteResult write(List<ExtractedDocument> documents, WholeFiles whole) {
    Collection<Copies> copies = Copies.of(documents);
    try (Session session = driver.session()) {
      return session.executeWrite(
          tx -> {
            takeTurn(tx);
            return change(tx, copies, new Displaced(tx).by(copies, whole));
          });
    }
  }

  /** One writer at a time: what two of them decide side by side would not fit together. */
  static void takeTurn(SimpleQueryRunner tx) {
    tx.run(CypherFile.statement("write/take-turn")).consume();
  }

  /**
   * @param takenBack URIs of stored copies that go, by the document's id
   */
  private WriteResult change(
      TransactionContext tx, Collection<Copies> brought, Map<String, Set<String>> takenBack) {
    Map<String, Copies> all = new LinkedHashMap<>();
    brought.forEach(copies -> all.put(copies.id(), copies));
    takenBack.keySet().forEach(id -> all.computeIfAbsent(id, Copies::none));
    Map<String, StoredDocument> stored = stored(tx, List.copyOf(all.keySet()));
    ChangePlanner planner = new ChangePlanner(catalogue, version, copies -> extract(tx, copies));
    all.forEach(
        (id, copies) -> {
          Optional<StoredDocument> before = Optional.ofNullable(stored.get(id));
          Set<String> going = takenBack.getOrDefault(id, Set.of());
          planner.plan(before.map(b -> copies.with(b, going)).orElse(copies), before);
        });
    takenBack.values().forEach(planner.change().takenBack::addAll);
    return apply(tx, planner.change());
  }

  private ExtractedDocument extract(TransactionContext tx, Copies copies) {
    String text =
        new Rows(tx)
            .read("write/read-texts", "ids", List.of(copies.id()))
            .map(row -> row.get("text").asString())
            .findFirst()
            .orElseGet(() -> copies.read().values().iterator().next().document().text());
    return extractor.extract(copies.best().document(text));
  }

  private WriteResult apply(TransactionContext tx, Change change) {
    Rows rows = new Rows(tx);
    rows.run("write/remove-claims", "ids", change.removed);
    rows.run("write/unlink-claims", "ids", change.rewritten);
    new IdentityStep(rows, catalogue.identities()).settle(change);
    rows.run("write/documents", "rows", change.documents);
    rows.run("write/uris", "rows", change.uris);
    rows.run("write/remove-copies", "ids", change.removedCopies);
    rows.run("write/copies", "rows", change.copies);
    rows.run("write/unpublish", "rows", change.unpublished);
    rows.run("write/sources", "rows", change.sources);
    rows.run("write/passages", "rows", change.passages);
    rows.run("write/claims", "rows", change.claims);
    rows.run("write/remove-documents", "ids", change.removedDocuments);
    Set<String> moved = new StoryKeeper(rows).update(change.newTexts, change.brokenStories);
    stored(tx, List.copyOf(moved)).values().stream()
        .flatMap(document -> document.claims().values().stream())
        .forEach(change::touch);
    PendingWork.remember(tx, change.touched());
    return change.result();
  }

  private static Map<String, StoredDocument> stored(TransactionContext tx, List<String> ids) {
    Map<String, StoredDocument> stored = new LinkedHashMap<>();
    new Rows(tx)
        .read("write/read-documents", "ids", ids)
        .map(StoredDocument::of)
        .forEach(document -> stored.put(document.id(), document));
    return stored;
  }

  /**
   * Takes back a document with all it claims: by its id wherever it was found, by a URI what was
   * found there, by a file's URI all of its posts. A text that was found elsewhere too stays with
   * what is said of it there.
   *
   * @throws NoSuchDocument when there is none
   */
  public WriteResult retract(String document) {
    try (Session session = driver.session()) {
      return session.executeWrite(tx -> retract(tx, document));
    }
  }

  private WriteResult retract(TransactionContext tx, String document) {
    takeTurn(tx);
    Map<String, Set<String>> found = new Displaced(tx).document(document);
    if (found.isEmpty()) {
      throw new NoSuchDocument(document);
    }
    return change(tx, List.of(), found);
  }
}
