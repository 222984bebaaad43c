package org.entente.graph.projection;

import java.util.Optional;
import org.entente.claims.relation.Mode;

/** Modes that reports of one contact confuse: a call and a video conference. */
enum Channel {
  IN_PERSON,
  REMOTE,
  WRITTEN,
  UNKNOWN;

  static Channel of(Optional<Mode> mode) {
    return mode.map(Channel::of).orElse(UNKNOWN);
  }

  private static Channel of(Mode mode) {
    return switch (mode) {
      case IN_PERSON -> IN_PERSON;
      case VIDEO, CALL -> REMOTE;
      case WRITTEN -> WRITTEN;
    };
  }

  boolean fits(Channel other) {
    return this == other || this == UNKNOWN || other == UNKNOWN;
  }
}
