package org.entente.model;

import java.time.Duration;
import java.util.Optional;

/** One request, and what came of it. */
sealed interface Exchange {

  /** Whether the same request may fare better a little later. */
  boolean mayPass();

  /** How long the endpoint wants to be left alone. */
  default Optional<Duration> retryAfter() {
    return Optional.empty();
  }

  /** The endpoint responded. */
  record Received(int status, byte[] body, Optional<Duration> retryAfter) implements Exchange {

    @Override
    public boolean mayPass() {
      return status == 429 || status >= 500;
    }
  }

  /**
   * There was no whole response.
   *
   * @param reason a clause
   */
  record Broken(String reason, boolean mayPass) implements Exchange {}
}
