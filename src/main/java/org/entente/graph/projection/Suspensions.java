package org.entente.graph.projection;

import java.util.List;
import java.util.Optional;
import org.entente.claims.Status;
import org.entente.document.Edtf;

/**
 * The times for which a member was without its rights. It stays a member, so they are told on the
 * edge of its membership, not by an edge of their own.
 */
record Suspensions(List<ClaimRow> claims) {

  /** What stands for a beginning or end that is not known or yet to come, as in EDTF. */
  private static final String OPEN = "..";

  static Suspensions of(List<ClaimRow> claims) {
    return new Suspensions(
        claims.stream()
            .filter(claim -> claim.is(Status.HELD) && Role.of(claim).equals(Role.SUSPENDED))
            .toList());
  }

  /** Those that fall into a term, in order of time: {@code 2012-03-23/2012-10-24}. */
  Optional<List<String>> in(Term term) {
    List<String> all =
        claims.stream()
            .filter(claim -> term.covers(claim.details().from().or(claim::when), 0))
            .map(Suspensions::interval)
            .distinct()
            .sorted()
            .toList();
    return Optional.of(all).filter(some -> !some.isEmpty());
  }

  private static String interval(ClaimRow claim) {
    return text(claim.details().from()) + "/" + text(claim.details().to());
  }

  private static String text(Optional<Edtf> date) {
    return date.map(Edtf::text).orElse(OPEN);
  }
}
