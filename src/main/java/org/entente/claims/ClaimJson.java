package org.entente.claims;

import org.entente.document.Document;

/**
 * Claims as JSON Lines, the interchange format between reading and the graph: one object a line,
 * flat keys, what is absent left out. Offsets are those of the decoded file when it is plain text,
 * else those of the document's text.
 */
public final class ClaimJson {

  private ClaimJson() {}

  /** A claim of this document as one line, without a line end. */
  public static String line(Document document, Claim claim) {
    return ClaimJsonWriter.line(document, claim);
  }

  /**
   * The claim that a line holds.
   *
   * @param document the one that the line names
   * @throws org.entente.EntenteException when it is no claim of this document: not JSON, a field
   *     missing or wrong, a quote that is not the text at its offsets
   */
  public static Claim claim(Document document, String line) {
    return ClaimJsonReader.claim(document, line);
  }
}
