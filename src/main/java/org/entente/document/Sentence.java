package org.entente.document;

import java.util.List;

/**
 * A sentence, headline or list item of a document.
 *
 * @param index its place in the document, from 0
 * @param paragraph the place of its paragraph (line or block) in the document, from 0
 * @param span its place in the document's text
 * @param tokens its words and signs, in order; a possessive 's is a token of its own
 * @param kind where it stands
 */
public record Sentence(int index, int paragraph, Span span, List<Token> tokens, Kind kind) {

  /** Where a sentence stands: in the headline, in the running text, or in boilerplate. */
  public enum Kind {
    HEADLINE,
    BODY,
    BOILERPLATE
  }

  public Sentence {
    tokens = List.copyOf(tokens);
  }
}
