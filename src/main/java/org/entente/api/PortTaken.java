package org.entente.api;

import org.entente.EntenteException;

/** The service cannot listen where it should. */
public final class PortTaken extends EntenteException {

  PortTaken(int port, Throwable cause) {
    super("Port %d is taken: stop what listens there or set ENTENTE_PORT.".formatted(port), cause);
  }
}
