package org.entente.document;

import java.util.List;

/** A document with its sentences; a paragraph that repeats an earlier one is read once. */
public record ReadDocument(Document document, List<Sentence> sentences) {

  public ReadDocument {
    sentences = List.copyOf(sentences);
  }
}
