package org.entente.reading.sentence;

import java.util.List;
import org.entente.document.Span;
import org.entente.document.Token;

/** The tokens of one sentence. */
public record Passage(List<Token> tokens) {

  public Passage {
    if (tokens.isEmpty()) {
      throw new IllegalArgumentException("A sentence has at least one token.");
    }
    tokens = List.copyOf(tokens);
  }

  /** From the first token to the last. */
  public Span span() {
    return tokens.getFirst().span().cover(tokens.getLast().span());
  }
}
