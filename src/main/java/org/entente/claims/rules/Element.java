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

  /**
   * A mention to be bound; with {@code persons} only persons are taken, as the other side also
   * office-holders without a name.
   */
  record Slot(Name name, boolean several, boolean possessive, boolean persons) implements Element {}

  /** What a slot takes. */
  enum Name {
    A,
    B,
    E,
    P,
    C,
    O
  }

  /**
   * Items that are no actors.
   *
   * @param widest how many at most
   * @param prepositions whether prepositions may be among them
   */
  record Gap(int widest, boolean prepositions) implements Element {}

  /** The beginning of the sentence. */
  record Start(boolean anySentence) implements Element {}

  /** What stands before is the subject of what follows. */
  record SubjectLink() implements Element {}

  /** At the end: others may follow in later sentences; at the beginning: those who follow. */
  record Continued() implements Element {}
}
