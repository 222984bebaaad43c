package org.entente.model;

/** What comes of a question. */
sealed interface Reply {

  /**
   * The model said something that can be read.
   *
   * @param text what it said, as it said it
   * @param reused whether it said so to an earlier question
   */
  record Answered(String text, Answer answer, boolean reused) implements Reply {}

  /** The model, or who runs it, does not want to answer this. */
  record Refused() implements Reply {}

  /**
   * It was asked in vain.
   *
   * @param reason a clause: "it did not answer within 60 s"
   */
  record Failed(String reason) implements Reply {}

  /**
   * It was not asked.
   *
   * @param reason a clause
   */
  record Unasked(String reason) implements Reply {}
}
