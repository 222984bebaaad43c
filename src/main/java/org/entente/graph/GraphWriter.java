package org.entente.graph;

import java.util.List;
import org.entente.claims.ExtractedDocument;
import org.neo4j.driver.Driver;

/** Writes documents, passages and claims; the projection follows by {@link Projector}. */
public final class GraphWriter {

  public GraphWriter(Driver driver, ActorCatalogue catalogue) {}

  /** This, recording which version of the extractor made the claims. */
  public GraphWriter withExtractor(String version) {
    return this;
  }

  /**
   * Writes documents with their claims in one transaction: all of them or none. A document that was
   * written before keeps the claims it still makes and loses the others.
   */
  public WriteResult write(List<ExtractedDocument> documents) {
    return new WriteResult(0, 0, 0, 0, Touched.NOTHING);
  }

  /** Takes back a document, by its id or one of its URIs, with all it claims. */
  public WriteResult retract(String document) {
    return new WriteResult(0, 0, 0, 0, Touched.NOTHING);
  }
}
