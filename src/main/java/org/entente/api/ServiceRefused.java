package org.entente.api;

import org.entente.EntenteException;

/** The service's settings are wrong or unsafe: it does not start. */
public final class ServiceRefused extends EntenteException {

  ServiceRefused(String message) {
    super(message);
  }
}
