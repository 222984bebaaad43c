package org.entente.graph.projection;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.entente.claims.Status;
import org.entente.claims.relation.Relation;
import org.entente.document.Edtf;

/** What claims say of an event that has a name: a summit, a session, a conference. */
public final class NamedEvents {

  private NamedEvents() {}

  /**
   * An event of all claims that name it and are not rejected. Nobody's absence makes a contested
   * event: two claims contradict each other only about the same subject.
   */
  public static EventRow of(String id, Collection<ClaimRow> claims) {
    List<ClaimRow> sorted = claims.stream().sorted(Comparator.comparing(ClaimRow::id)).toList();
    List<ClaimRow> presence = sorted.stream().filter(NamedEvents::presence).toList();
    return new EventRow(
        id,
        Optional.empty(),
        Optional.empty(),
        date(presence),
        sorted.isEmpty() ? Status.HELD : status(presence, sorted),
        contested(presence),
        Tally.most(presence, ClaimRow::place),
        new TreeSet<>(),
        sorted.stream().map(ClaimRow::id).toList(),
        new TreeSet<>());
  }

  private static boolean presence(ClaimRow claim) {
    return claim.relation() == Relation.ATTENDED || claim.relation() == Relation.HOSTED;
  }

  private static Status status(List<ClaimRow> presence, List<ClaimRow> all) {
    List<ClaimRow> contacts =
        all.stream()
            .filter(claim -> claim.relation() == Relation.MET_WITH && claim.is(Status.HELD))
            .toList();
    return Tally.status(presence.isEmpty() ? all : contacts.isEmpty() ? presence : contacts);
  }

  private static Optional<Edtf> date(List<ClaimRow> presence) {
    return presence.stream()
        .map(ClaimRow::date)
        .filter(Optional::isPresent)
        .min(When.PRECISE_FIRST)
        .flatMap(date -> date);
  }

  private static boolean contested(List<ClaimRow> presence) {
    Map<String, List<ClaimRow>> bySubject =
        presence.stream().collect(Collectors.groupingBy(ClaimRow::pair));
    return bySubject.values().stream().anyMatch(Tally::contested);
  }
}
