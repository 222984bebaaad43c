package org.entente.graph.projection;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.claims.Status;
import org.entente.document.Edtf;

/**
 * A stretch of time in which somebody holds an office or a membership. What reference data say of
 * its beginning and end holds: texts may be more precise, and may tell an end that came after the
 * day up to which the data were kept.
 */
final class Term {

  /** The most precise, of several the latest. */
  private static final Comparator<Edtf> BEST_END =
      Comparator.<Edtf>comparingLong(date -> -When.width(Optional.of(date)))
          .thenComparing(Edtf::text);

  private final Optional<Edtf> opening;
  private final List<ClaimRow> claims = new ArrayList<>();
  private final List<Optional<Edtf>> starts = new ArrayList<>();
  private final List<Edtf> knownEnds = new ArrayList<>();
  private final List<Edtf> toldEnds = new ArrayList<>();
  private Optional<LocalDate> kept = Optional.empty();
  private boolean reference;

  Term(ClaimRow first) {
    opening = first.details().from();
    add(first);
  }

  void add(ClaimRow claim) {
    claims.add(claim);
    Optional<Edtf> start = claim.details().from();
    if (claim.is(Status.HELD) && start.isPresent() && When.overlap(opening, start)) {
      starts.add(start);
    }
    claim.details().to().ifPresent((claim.isReference() ? knownEnds : toldEnds)::add);
    if (claim.isReference()) {
      reference = true;
      kept =
          Stream.concat(kept.stream(), claim.report().published().map(When::last).stream())
              .max(Comparator.naturalOrder());
    }
  }

  /** Whether reference data know it. */
  boolean isReference() {
    return reference;
  }

  /** When it began: the most precise of what its claims say that can be the same day. */
  Optional<Edtf> from() {
    return opening.isEmpty() ? opening : starts.stream().min(When.PRECISE_FIRST).orElse(opening);
  }

  /** When it ended, if it has. */
  Optional<Edtf> to() {
    Optional<Edtf> known = knownEnds.stream().max(BEST_END);
    Stream<Edtf> told =
        toldEnds.stream()
            .filter(end -> !When.last(end).isBefore(first()))
            .filter(end -> known.isPresent() ? When.overlap(known, Optional.of(end)) : isNews(end));
    return Stream.concat(known.stream(), told).max(BEST_END);
  }

  /** Whether a day lies, or may lie, behind those that reference data can know of. */
  private boolean isNews(Edtf day) {
    return !reference
        || day.latest().isPresent()
            && kept.filter(last -> When.last(day).isAfter(last)).isPresent();
  }

  /** Whether two terms that reference data know are one. */
  boolean meets(Term other) {
    return opening.isPresent() && other.opening.isPresent()
        ? When.overlap(opening, other.opening)
        : beginsBeforeEndOf(other) && other.beginsBeforeEndOf(this);
  }

  private boolean beginsBeforeEndOf(Term other) {
    LocalDate begun = opening.map(When::last).orElse(LocalDate.MIN);
    return begun.isBefore(other.to().map(When::first).orElse(LocalDate.MAX));
  }

  /** Whether it had begun on a day, or by one of its days. */
  boolean begunBy(Optional<Edtf> day) {
    return day.isEmpty() || !first().isAfter(When.last(day.get()));
  }

  /** Whether a day, or one of its days, lies in it or in some days of grace before. */
  boolean covers(Optional<Edtf> day, int grace) {
    return day.isEmpty()
        || !plus(When.last(day.get()), grace).isBefore(first())
            && !When.first(day.get()).isAfter(last());
  }

  private static LocalDate plus(LocalDate day, int days) {
    return day.equals(LocalDate.MAX) ? day : day.plusDays(days);
  }

  private LocalDate first() {
    return opening.map(When::first).orElse(LocalDate.MIN);
  }

  private LocalDate last() {
    return to().map(When::last).orElse(LocalDate.MAX);
  }

  List<ClaimRow> held() {
    return Edges.held(claims);
  }

  /**
   * Whether a text denies it for a day on which it lasted, or ends it on a day on which reference
   * data know it to last; who tells its end otherwise does not deny it.
   */
  boolean contested() {
    return claims.stream().filter(claim -> claim.is(Status.DENIED)).anyMatch(this::isDeniedBy);
  }

  private boolean isDeniedBy(ClaimRow denial) {
    Optional<Edtf> end = denial.details().to();
    return covers(end.or(denial::when), 0) && (end.isEmpty() || to().isEmpty());
  }
}
