package org.entente.graph.projection;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.claims.Status;
import org.entente.document.Edtf;

/** A stretch of time in which somebody holds an office or a membership. */
final class Term {

  private final Optional<Edtf> from;
  private final List<ClaimRow> claims = new ArrayList<>();

  Term(ClaimRow first) {
    from = first.details().from();
    claims.add(first);
  }

  void add(ClaimRow claim) {
    claims.add(claim);
  }

  Optional<Edtf> from() {
    return from;
  }

  /** When it ended: the most precise of what its claims say, of several the latest. */
  Optional<Edtf> to() {
    return claims.stream()
        .flatMap(claim -> claim.details().to().stream())
        .max(
            Comparator.<Edtf>comparingLong(date -> -When.width(Optional.of(date)))
                .thenComparing(Edtf::text));
  }

  /** Whether it had begun when a claim was so. */
  boolean begunBy(Optional<Edtf> day) {
    return from.isEmpty() || day.isEmpty() || !When.first(from.get()).isAfter(When.last(day.get()));
  }

  List<ClaimRow> held() {
    return Edges.held(claims);
  }

  /** Whether somebody denies it; who dates its end does not. */
  boolean contested() {
    return claims.stream()
        .anyMatch(claim -> claim.is(Status.DENIED) && claim.details().to().isEmpty());
  }

  /** Splits the claims of one office or role into terms by when they began. */
  static List<Term> of(List<ClaimRow> claims) {
    List<Term> terms = new ArrayList<>();
    dated(claims).forEach(claim -> join(terms, claim));
    Stream.of(Status.HELD, Status.DENIED)
        .forEach(
            status ->
                claims.stream()
                    .filter(claim -> claim.is(status) && !opens(claim))
                    .forEach(claim -> place(terms, claim)));
    return terms;
  }

  private static boolean opens(ClaimRow claim) {
    return claim.is(Status.HELD) && claim.details().from().isPresent();
  }

  private static Stream<ClaimRow> dated(List<ClaimRow> claims) {
    return claims.stream()
        .filter(Term::opens)
        .sorted(
            Comparator.comparing((ClaimRow claim) -> claim.details().from(), When.PRECISE_FIRST)
                .thenComparing(ClaimRow::id));
  }

  private static void join(List<Term> terms, ClaimRow claim) {
    terms.stream()
        .filter(term -> When.overlap(term.from, claim.details().from()))
        .findFirst()
        .ifPresentOrElse(term -> term.add(claim), () -> terms.add(new Term(claim)));
  }

  private static void place(List<Term> terms, ClaimRow claim) {
    Optional<Edtf> day = claim.details().to().or(claim::when);
    terms.stream()
        .filter(term -> term.begunBy(day))
        .max(Comparator.comparing(term -> term.from.map(Edtf::text).orElse("")))
        .or(() -> terms.stream().findFirst())
        .ifPresentOrElse(
            term -> term.add(claim),
            () -> {
              if (claim.is(Status.HELD)) {
                terms.add(new Term(claim));
              }
            });
  }
}
