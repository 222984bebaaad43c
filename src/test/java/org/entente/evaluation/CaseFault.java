package org.entente.evaluation;

import java.util.Locale;

/**
 * What is wrong with the claims made of a case's text.
 *
 * @param fact the row or the claim that it is about
 */
record CaseFault(Kind kind, String fact) {

  /** The worst first. */
  enum Kind {
    /** Stated as held although the text denies it, only plans it or speaks of something else. */
    NEGATIVE,
    /** A required row that no claim tells. */
    MISSING,
    /** A claim in no row. */
    SPURIOUS,
    /** Told as held, planned or denied where it is another of these. */
    STATUS,
    /** Told with another date, or without. */
    DATE,
    /** Told with another mode, or without. */
    MODE;

    /** As in the list of open cases. */
    String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  @Override
  public String toString() {
    return kind.word() + ": " + fact;
  }
}
