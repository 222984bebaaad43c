package org.entente.graph.server;

import org.entente.EntenteException;

/** No database to work with: one sentence on what is wrong and what to do. */
public final class DatabaseUnavailable extends EntenteException {

  public DatabaseUnavailable(String message) {
    super(message);
  }

  public DatabaseUnavailable(String message, Throwable cause) {
    super(message, cause);
  }
}
