package org.entente.api;

import org.entente.EntenteException;

/** Nothing has that id. */
final class NotFound extends EntenteException {

  NotFound(String kind, String id) {
    super("There is no %s «%s».".formatted(kind, id));
  }
}
