package org.entente.claims;

import org.entente.document.Document;

/**
 * Reads a document and says what it claims: the boundary between text and graph. {@link
 * RuleExtractor} is the standard one.
 */
@FunctionalInterface
public interface ClaimExtractor {

  /**
   * All claims of a document in the order of its text, each with its origin. The same document
   * gives the same claims; may be called from several threads.
   */
  ExtractedDocument extract(Document document);
}
