package org.entente.graph;

import org.entente.EntenteException;

/** The graph has no document of this name. */
public final class NoSuchDocument extends EntenteException {

  NoSuchDocument(String document) {
    super("There is no document '" + document + "': name one by its id or one of its URIs.");
  }
}
