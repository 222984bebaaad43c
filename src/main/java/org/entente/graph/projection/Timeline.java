package org.entente.graph.projection;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.entente.claims.Status;
import org.entente.document.Edtf;

/**
 * The terms of one office or role of a pair. Where reference data know terms, a text's claim joins
 * the one that it falls in rather than making another, and makes one only for a time that lies in
 * none of them. Texts alone make a term for each beginning that they tell.
 */
final class Timeline {

  /** Days before its beginning for which a text may already tell a term: it is agreed, signed. */
  private static final int GRACE = 366;

  private static final Comparator<ClaimRow> BY_START =
      Comparator.comparing((ClaimRow claim) -> claim.details().from(), When.PRECISE_FIRST)
          .thenComparing(ClaimRow::id);

  private static final Comparator<Term> BY_BEGINNING =
      Comparator.comparing(term -> term.from().map(Edtf::text).orElse(""));

  private final List<Term> terms = new ArrayList<>();

  private Timeline() {}

  /** Splits the claims of one office or role into terms by when they began. */
  static List<Term> of(List<ClaimRow> claims) {
    Timeline timeline = new Timeline();
    some(claims, Timeline::isKnown).sorted(BY_START).forEach(timeline::know);
    some(claims, Timeline::opens).sorted(BY_START).forEach(timeline::open);
    some(claims, claim -> claim.is(Status.HELD) && !isKnown(claim) && !opens(claim))
        .forEach(timeline::place);
    some(claims, claim -> claim.is(Status.DENIED)).forEach(timeline::place);
    return timeline.terms;
  }

  private static Stream<ClaimRow> some(List<ClaimRow> claims, Predicate<ClaimRow> some) {
    return claims.stream().filter(some);
  }

  private static boolean isKnown(ClaimRow claim) {
    return claim.is(Status.HELD) && claim.isReference();
  }

  /** Whether a text tells a beginning. */
  private static boolean opens(ClaimRow claim) {
    return claim.is(Status.HELD) && !claim.isReference() && claim.details().from().isPresent();
  }

  private void know(ClaimRow claim) {
    Term own = new Term(claim);
    joinOr(own, claim, terms.stream().filter(term -> term.meets(own)).findFirst());
  }

  private void open(ClaimRow claim) {
    Optional<Edtf> start = claim.details().from();
    Optional<Term> known = within(start, Term::isReference);
    Optional<Term> told =
        terms.stream()
            .filter(term -> !term.isReference() && When.overlap(term.from(), start))
            .findFirst();
    joinOr(new Term(claim), claim, known.or(() -> told));
  }

  /** The latest term that a day falls in, if need be one that is about to begin. */
  private Optional<Term> within(Optional<Edtf> day, Predicate<Term> some) {
    return Stream.of(0, GRACE)
        .flatMap(
            grace ->
                terms.stream()
                    .filter(some)
                    .filter(term -> term.covers(day, grace))
                    .max(BY_BEGINNING)
                    .stream())
        .findFirst();
  }

  /** Gives a claim without a beginning to the term of its day, else to the last before or first. */
  private void place(ClaimRow claim) {
    Optional<Edtf> day = claim.details().to().or(claim::when);
    Optional<Term> term =
        within(day, any -> true)
            .or(() -> terms.stream().filter(t -> t.begunBy(day)).max(BY_BEGINNING))
            .or(() -> terms.stream().findFirst());
    if (term.isPresent() || claim.is(Status.HELD)) {
      joinOr(new Term(claim), claim, term);
    }
  }

  private void joinOr(Term own, ClaimRow claim, Optional<Term> other) {
    other.ifPresentOrElse(term -> term.add(claim), () -> terms.add(own));
  }
}
