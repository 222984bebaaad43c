package org.entente.claims.rules;

import java.util.Set;

/** A part of a rule's pattern. */
public sealed interface Element {

  /** One word of these; negated: none of these must follow. */
  record Words(Set<String> words, boolean negated, boolean optional) implements Element {
    public Words {
      words = Set.copyOf(words);
    }
  }

  /** A mention to be bound. */
  record Slot(Name name, boolean several, boolean possessive) implements Element {}

  /** What a slot takes. */
  enum Name {
    A,
    B,
    E,
    P,
    C,
    O
  }

  /** Up to eight items that are no actors. */
  record Gap() implements Element {}

  /** The beginning of the sentence. */
  record Start() implements Element {}

  /** What stands before is the subject of what follows. */
  record SubjectLink() implements Element {}
}
