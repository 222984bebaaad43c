package org.entente.claims;

import org.entente.document.Document;
import org.entente.document.Span;
import org.entente.mentions.MentionedDocument;

/**
 * The sentence that says so.
 *
 * @param document the document's id
 * @param span the sentence's place in the document's text
 * @param quote exactly the text at that place
 */
public record Evidence(String document, Span span, String quote) {

  public Evidence {
    if (quote.length() != span.length()) {
      throw new IllegalArgumentException(
          "The quote has " + quote.length() + " characters, its span " + span.length() + ".");
    }
  }

  public static Evidence of(Document document, Span span) {
    return new Evidence(document.id(), span, span.of(document.text()));
  }

  /** For many sentences of a document, whose id is computed once. */
  public static Evidence of(MentionedDocument document, Span span) {
    return new Evidence(document.id(), span, span.of(document.document().text()));
  }
}
