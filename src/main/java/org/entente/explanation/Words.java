package org.entente.explanation;

import org.entente.document.Span;

/** Words of a text on one line. */
final class Words {

  private Words() {}

  static String of(String text, Span span) {
    return span.of(text).replaceAll("\\s+", " ").strip();
  }

  static String quoted(String text, Span span) {
    return "'" + of(text, span) + "'";
  }
}
