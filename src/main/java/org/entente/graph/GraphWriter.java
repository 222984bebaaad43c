package org.entente.graph;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.EntenteException;
import org.entente.claims.ExtractedDocument;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.TransactionContext;

/**
 * Writes documents, passages and claims. What that changes in the projection is noted in the same
 * transaction; {@link Projector} follows.
 */
public final class GraphWriter {

  private final Driver driver;
  private final ActorCatalogue catalogue;
  private final String extractor;

  public GraphWriter(Driver driver, ActorCatalogue catalogue) {
    this(driver, catalogue, "1");
  }

  private GraphWriter(Driver driver, ActorCatalogue catalogue, String extractor) {
    this.driver = driver;
    this.catalogue = catalogue;
    this.extractor = extractor;
  }

  /** This, recording which version of the extractor made the claims. */
  public GraphWriter withExtractor(String version) {
    return new GraphWriter(driver, catalogue, version);
  }

  /**
   * Writes documents with their claims in one transaction: all of them or none. A document that was
   * written before keeps the claims it still makes and loses the others.
   */
  public WriteResult write(List<ExtractedDocument> documents) {
    Collection<Copies> copies = Copies.of(documents);
    try (Session session = driver.session()) {
      return session.executeWrite(tx -> write(tx, copies));
    }
  }

  private WriteResult write(TransactionContext tx, Collection<Copies> documents) {
    Map<String, StoredDocument> stored = stored(tx, documents.stream().map(Copies::id).toList());
    ChangePlanner planner = new ChangePlanner(catalogue, extractor);
    documents.forEach(copies -> planner.plan(copies, Optional.ofNullable(stored.get(copies.id()))));
    return apply(tx, planner.change());
  }

  private WriteResult apply(TransactionContext tx, Change change) {
    Rows rows = new Rows(tx);
    rows.run("write/remove-claims", "ids", change.removed);
    rows.run("write/unlink-claims", "ids", change.rewritten);
    new IdentityStep(rows, catalogue.identities()).settle(change);
    rows.run("write/documents", "rows", change.documents);
    rows.run("write/uris", "rows", change.uris);
    rows.run("write/unpublish", "rows", change.unpublished);
    rows.run("write/sources", "rows", change.sources);
    rows.run("write/passages", "rows", change.passages);
    rows.run("write/claims", "rows", change.claims);
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
   * Takes back a document, by its id or one of its URIs, with all it claims.
   *
   * @throws EntenteException when there is none
   */
  public WriteResult retract(String document) {
    try (Session session = driver.session()) {
      return session.executeWrite(tx -> retract(tx, document));
    }
  }

  private WriteResult retract(TransactionContext tx, String document) {
    List<String> ids = find(tx, document);
    if (ids.isEmpty()) {
      throw new EntenteException(
          "There is no document '" + document + "': name one by its id or one of its URIs.");
    }
    return retract(tx, stored(tx, ids).values());
  }

  /**
   * Takes back what was found at a URI and nowhere else, but for one document: what an edition
   * replaces.
   *
   * @param edition the id of the document that stays
   */
  public WriteResult retractOthers(String uri, String edition) {
    try (Session session = driver.session()) {
      return session.executeWrite(
          tx ->
              retract(
                  tx,
                  stored(tx, find(tx, uri)).values().stream()
                      .filter(document -> !document.id().equals(edition))
                      .filter(document -> document.uris().equals(Set.of(uri)))
                      .toList()));
    }
  }

  private static List<String> find(TransactionContext tx, String document) {
    return new Rows(tx)
        .read("write/find-document", Map.of("document", document))
        .map(row -> row.get("id").asString())
        .toList();
  }

  private WriteResult retract(TransactionContext tx, Collection<StoredDocument> documents) {
    Change change = new Change();
    documents.forEach(stored -> retract(change, stored));
    WriteResult result = apply(tx, change);
    new Rows(tx)
        .run("write/remove-documents", "ids", documents.stream().map(StoredDocument::id).toList());
    return result;
  }

  private static void retract(Change change, StoredDocument stored) {
    stored.claims().values().forEach(change::drop);
    stored.voices().forEach(change::touchNode);
    change.removed.addAll(stored.claims().keySet());
    stored
        .sources()
        .forEach(
            source -> change.unpublished.add(Map.of("document", stored.id(), "source", source)));
  }
}
