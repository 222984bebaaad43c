package org.entente.identity;

import java.util.List;
import java.util.Optional;
import org.entente.document.ActorType;

/**
 * A person or organisation that reference data know.
 *
 * @param names the usual one first
 * @param terms of a person's offices
 */
public record KnownActor(
    ActorType type, String id, List<String> names, Optional<String> acronym, List<Term> terms) {

  public KnownActor {
    names = List.copyOf(names);
    terms = List.copyOf(terms);
  }

  /**
   * A term of office.
   *
   * @param from its first year, as far as it is known
   * @param to its last year; empty while in office
   */
  public record Term(
      String party, List<String> offices, Optional<Integer> from, Optional<Integer> to) {

    public Term {
      offices = List.copyOf(offices);
    }
  }
}
