package org.entente.claims;

import org.entente.document.Document;

/** Reads a document and says what it claims: the boundary between text and graph. */
@FunctionalInterface
public interface ClaimExtractor {

  /**
   * All claims of a document in the order of its text. Pure and deterministic; may be called from
   * several threads.
   */
  ExtractedDocument extract(Document document);
}
