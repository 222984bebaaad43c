package org.entente.reading;

/** What comes next in an input. */
sealed interface Step {

  /** A document, or one that was left out. */
  record Found(Reading reading) implements Step {}

  /** A file or archive that has to be gone through before the rest. */
  record Deeper(Level level) implements Step {}

  /** Nothing more. */
  record End() implements Step {}

  static Step skipped(String uri, String reason) {
    return new Found(new Reading.Skipped(uri, reason));
  }
}
