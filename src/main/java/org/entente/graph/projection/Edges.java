package org.entente.graph.projection;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.entente.claims.Participant;
import org.entente.claims.Status;

/** Computes the edges of one pair: of all claims with the same relation and ends. */
public final class Edges {

  private Edges() {}

  /**
   * The edges that a pair's claims make, none of them from what is only planned or denied.
   *
   * @param claims all of the pair that are not rejected
   * @param events the event of each MET_WITH claim, by the claim's id
   */
  public static List<EdgeRow> of(Collection<ClaimRow> claims, Map<String, EventRow> events) {
    List<ClaimRow> allowed =
        claims.stream()
            .filter(claim -> Allowed.ends(claim.relation(), claim.subject(), claim.object()))
            .sorted(Comparator.comparing(ClaimRow::id))
            .toList();
    if (allowed.stream().noneMatch(claim -> claim.is(Status.HELD))) {
      return List.of();
    }
    return switch (allowed.getFirst().relation()) {
      case MET_WITH -> List.of(contact(allowed, events));
      case MEMBER_OF -> Terms.memberships(allowed);
      case REPRESENTS -> Terms.offices(allowed);
      case SUPPORTS -> List.of(plain(EdgeType.SUPPORTS, allowed, Map.of()));
      case OPPOSES -> List.of(plain(EdgeType.OPPOSES, allowed, Map.of()));
      case HOSTED -> List.of(plain(EdgeType.HOSTED, allowed, Map.of()));
      case ATTENDED -> List.of(attendance(allowed));
    };
  }

  private static EdgeRow attendance(List<ClaimRow> claims) {
    Optional<String> role = Tally.most(held(claims), claim -> claim.details().role());
    return plain(EdgeType.ATTENDED, claims, EdgeRow.details(Map.of("role", role)));
  }

  private static EdgeRow plain(EdgeType type, List<ClaimRow> claims, Map<String, Object> details) {
    ClaimRow any = claims.getFirst();
    return new EdgeRow(
        type,
        Keys.ends(any.subject(), any.object()),
        any.pair(),
        Keys.node(any.subject()),
        Keys.node(any.object()),
        Support.of(held(claims), Tally.contested(claims)),
        details);
  }

  private static EdgeRow contact(List<ClaimRow> claims, Map<String, EventRow> events) {
    List<ClaimRow> held = held(claims);
    List<EventRow> contacts =
        held.stream()
            .map(ClaimRow::id)
            .map(events::get)
            .filter(Objects::nonNull)
            .distinct()
            .toList();
    ClaimRow any = claims.getFirst();
    boolean asStands = Keys.end(any.subject()).compareTo(Keys.end(any.object())) < 0;
    Participant from = asStands ? any.subject() : any.object();
    Participant to = asStands ? any.object() : any.subject();
    return new EdgeRow(
        EdgeType.MET_WITH,
        Keys.ends(from, to),
        any.pair(),
        Keys.node(from),
        Keys.node(to),
        Support.of(held, contested(claims, events)),
        manner(held, contacts.size()));
  }

  /** Whether a claim of this pair denies a contact that another claim of this pair reports. */
  private static boolean contested(List<ClaimRow> claims, Map<String, EventRow> events) {
    Set<String> denied =
        claims.stream()
            .filter(claim -> claim.is(Status.DENIED))
            .flatMap(claim -> Optional.ofNullable(events.get(claim.id())).stream())
            .map(EventRow::id)
            .collect(Collectors.toSet());
    return held(claims).stream()
        .flatMap(claim -> Optional.ofNullable(events.get(claim.id())).stream())
        .anyMatch(event -> event.conflicts().stream().anyMatch(denied::contains));
  }

  private static Map<String, Object> manner(List<ClaimRow> held, int contacts) {
    Map<String, Object> manner = new TreeMap<>();
    manner.put("contacts", (long) contacts);
    manner.put(
        "modes",
        held.stream()
            .flatMap(claim -> claim.details().mode().stream())
            .distinct()
            .sorted()
            .map(Enum::name)
            .toList());
    held.stream()
        .flatMap(claim -> claim.details().level().stream())
        .min(Integer::compare)
        .ifPresent(level -> manner.put("topLevel", (long) level));
    return manner;
  }

  static List<ClaimRow> held(List<ClaimRow> claims) {
    return claims.stream().filter(claim -> claim.is(Status.HELD)).toList();
  }
}
