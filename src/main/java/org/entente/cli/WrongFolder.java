package org.entente.cli;

import org.entente.EntenteException;

/** A folder that a command was given is not what the command needs. */
final class WrongFolder extends EntenteException {

  WrongFolder(String message) {
    super(message);
  }
}
