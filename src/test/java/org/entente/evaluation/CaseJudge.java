package org.entente.evaluation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.entente.claims.Claim;
import org.entente.claims.Status;
import org.entente.claims.relation.Relation;
import org.entente.evaluation.CaseFault.Kind;

/** Holds the claims made of a case's text against its rows. */
final class CaseJudge {

  private static final Set<Relation> CLOSED =
      Set.of(Relation.MET_WITH, Relation.SUPPORTS, Relation.OPPOSES, Relation.MEMBER_OF);

  /** Those who take part without being members, whom the graph keeps apart. */
  private static final Set<String> ASSOCIATES =
      Set.of("observer", "partner", "dialogue partner", "guest");

  private final ReadingCase read;
  private final List<FoundFact> found;

  CaseJudge(ReadingCase read, List<Claim> claims) {
    this.read = read;
    Surnames surnames = Surnames.of(read.rows().stream().map(CaseRow::gold).toList());
    this.found =
        claims.stream()
            .filter(claim -> claim.details().role().filter(ASSOCIATES::contains).isEmpty())
            .map(claim -> surnames.unify(FoundFact.of("", claim)))
            .toList();
  }

  /** None when every required row is told and nothing is claimed beyond the rows. */
  List<CaseFault> faults() {
    return Stream.concat(
            read.rows().stream().filter(CaseRow::isRequired).flatMap(row -> unmet(row).stream()),
            found.stream().filter(this::isJudged).flatMap(claim -> unfounded(claim).stream()))
        .distinct()
        .toList();
  }

  private Optional<CaseFault> unmet(CaseRow row) {
    return lost(
            found.stream().filter(row::hasPairOf).toList(),
            Kind.MISSING,
            row::hasStatusOf,
            row::hasDateOf,
            row::hasModeOf)
        .map(kind -> new CaseFault(kind, row.line()));
  }

  private boolean isJudged(FoundFact claim) {
    Relation relation = claim.fact().relation();
    return CLOSED.contains(relation) || read.barred().contains(relation);
  }

  private Optional<CaseFault> unfounded(FoundFact claim) {
    List<CaseRow> rows = read.rows().stream().filter(row -> row.hasPairOf(claim)).toList();
    Optional<Kind> kind =
        contradicts(claim, rows)
            ? Optional.of(Kind.NEGATIVE)
            : lost(
                rows,
                Kind.SPURIOUS,
                row -> row.hasStatusOf(claim),
                row -> claim.fact().date().isEmpty() || row.hasDateOf(claim),
                row -> claim.claim().details().mode().isEmpty() || row.hasModeOf(claim));
    return kind.map(k -> new CaseFault(k, words(claim)));
  }

  /** Whether it is stated as held where the text says that it is not, or states nothing like it. */
  private boolean contradicts(FoundFact claim, List<CaseRow> rows) {
    boolean barred = read.barred().contains(claim.fact().relation());
    boolean told =
        rows.stream()
            .filter(row -> row.status() == Status.HELD)
            .anyMatch(row -> !barred || row.hasModeOf(claim));
    boolean spoken = barred || !rows.isEmpty();
    return claim.fact().status() == Status.HELD && spoken && !told;
  }

  /** At which step none of the candidates is left: at the pair, its status, date or mode. */
  private static <T> Optional<Kind> lost(
      List<T> pairs, Kind none, Predicate<T> status, Predicate<T> date, Predicate<T> mode) {
    if (pairs.isEmpty()) {
      return Optional.of(none);
    }
    if (pairs.stream().noneMatch(status)) {
      return Optional.of(Kind.STATUS);
    }
    if (pairs.stream().noneMatch(status.and(date))) {
      return Optional.of(Kind.DATE);
    }
    return pairs.stream().anyMatch(status.and(date).and(mode))
        ? Optional.empty()
        : Optional.of(Kind.MODE);
  }

  private static String words(FoundFact claim) {
    Fact fact = claim.fact();
    return String.join(
        " | ",
        fact.relation().name(),
        fact.subject().name(),
        fact.object().name(),
        fact.date().map(RecordedDate::text).orElse(""),
        claim.claim().details().mode().map(Enum::name).orElse(""),
        fact.status().name());
  }
}
