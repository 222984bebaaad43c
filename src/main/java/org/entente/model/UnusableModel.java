package org.entente.model;

import org.entente.EntenteException;

/** The settings name no language model that could be asked. */
public final class UnusableModel extends EntenteException {

  UnusableModel(String message) {
    super(message);
  }
}
