package org.entente.loading;

import org.entente.claims.ExtractedDocument;

/** What became of one document of a load. */
public sealed interface Outcome {

  /** Where it was found. */
  String uri();

  /** How many characters of text it holds. */
  int length();

  /** It was read, and this is what it claims. */
  record Extracted(ExtractedDocument document) implements Outcome {
    @Override
    public String uri() {
      return document.document().uri();
    }

    @Override
    public int length() {
      return document.document().text().length();
    }
  }

  /** It could not be read, or no claims could be extracted from it, for this reason. */
  record Skipped(String uri, String reason) implements Outcome {
    @Override
    public int length() {
      return 0;
    }
  }
}
