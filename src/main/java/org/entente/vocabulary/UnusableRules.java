package org.entente.vocabulary;

import org.entente.EntenteException;

/** A user's folder of additions, or a line in it, that cannot be used. */
public final class UnusableRules extends EntenteException {

  public UnusableRules(String message) {
    super(message);
  }

  public UnusableRules(String message, Throwable cause) {
    super(message, cause);
  }
}
