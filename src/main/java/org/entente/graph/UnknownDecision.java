package org.entente.graph;

import org.entente.EntenteException;

/** What an analyst names for a decision is not there. */
public final class UnknownDecision extends EntenteException {

  private static final long serialVersionUID = 1;

  private final String named;

  UnknownDecision(String message, String named) {
    super(message);
    this.named = named;
  }

  UnknownDecision(String id) {
    this(
        "There is no decision '" + id + "' to undo; 'entente verdicts' lists those that hold.", id);
  }

  /** There is nothing to take back. */
  static UnknownDecision none() {
    return new UnknownDecision("Nothing is decided, so there is nothing to undo.", "");
  }

  /** What was named. */
  public String named() {
    return named;
  }
}
