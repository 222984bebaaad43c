package org.entente.reading;

import org.entente.document.Document;

/** What became of one document of the input. */
public sealed interface Reading {

  /** Where it was found. */
  String uri();

  /** How many characters of text it holds. */
  int length();

  /** It was read. */
  record Read(Document document) implements Reading {
    @Override
    public String uri() {
      return document.uri();
    }

    @Override
    public int length() {
      return document.text().length();
    }
  }

  /** It was left out, for a reason that names what is wrong and what to do. */
  record Skipped(String uri, String reason) implements Reading {
    @Override
    public int length() {
      return 0;
    }
  }
}
