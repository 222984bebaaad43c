package org.entente.evaluation;

/**
 * A fault of the claims, for who wants to mend it.
 *
 * @param document its key
 * @param fact who and whom, and when
 * @param sentence that tells the fact, as far as it is known
 */
public record Finding(Kind kind, String document, String fact, String sentence) {

  /** What is wrong. */
  public enum Kind {
    /** No claim tells the fact. */
    MISSED,
    /** No analyst recorded the claim. */
    SPURIOUS,
    /** The analyst recorded it with another status. */
    STATUS,
    /** The analyst recorded it with another date. */
    DATE
  }
}
