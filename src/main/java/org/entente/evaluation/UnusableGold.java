package org.entente.evaluation;

import org.entente.EntenteException;

/** There is nothing to compare with, or it cannot be read. */
public final class UnusableGold extends EntenteException {

  UnusableGold(String message) {
    super(message);
  }

  UnusableGold(String message, Throwable cause) {
    super(message, cause);
  }
}
