package org.entente.claims;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.claims.relation.Relation;

/** Knows which claims of a document say the same. */
public final class Repetition {

  private Repetition() {}

  /** Each statement once: the surest, and an undated one only where no dated one says the same. */
  public static List<Claim> once(List<Claim> claims) {
    Map<String, Claim> unique = new LinkedHashMap<>();
    for (Claim claim : claims) {
      unique.merge(
          key(claim) + (isStance(claim) ? "" : claim.date().map(Object::toString).orElse("")),
          claim,
          (old, next) -> next.confidence() > old.confidence() ? next : old);
    }
    List<Claim> all = List.copyOf(unique.values());
    return all.stream()
        .filter(c -> c.date().isPresent() || all.stream().noneMatch(o -> isDatedTwin(c, o)))
        .sorted((a, b) -> a.evidence().span().compareTo(b.evidence().span()))
        .toList();
  }

  /** A stance is one for a document, whenever it was stated. */
  private static boolean isStance(Claim claim) {
    return claim.relation() == Relation.SUPPORTS || claim.relation() == Relation.OPPOSES;
  }

  /** Whether a claim adds nothing to an earlier one: it has no date, or the same. */
  public static boolean repeats(Claim claim, Claim earlier) {
    return key(claim).equals(key(earlier))
        && (claim.date().isEmpty() || claim.date().equals(earlier.date()));
  }

  /**
   * Whether a claim says that something took place of which an earlier one says that it is planned
   * or denied, on the same day or without one.
   */
  public static boolean contradicts(Claim claim, Claim earlier) {
    boolean oneDay =
        claim.date().isEmpty() || earlier.date().isEmpty() || claim.date().equals(earlier.date());
    return claim.status() == Status.HELD
        && earlier.status() != Status.HELD
        && oneDay
        && pair(claim).equals(pair(earlier));
  }

  private static boolean isDatedTwin(Claim undated, Claim other) {
    return other.date().isPresent() && key(undated).equals(key(other));
  }

  private static String key(Claim claim) {
    return String.join(
        "|", pair(claim), claim.status().name(), claim.details().office().orElse(""));
  }

  private static String pair(Claim claim) {
    String a = claim.subject().id();
    String b = claim.object().id();
    boolean swap = claim.relation() == Relation.MET_WITH && a.compareTo(b) > 0;
    return String.join("|", claim.relation().name(), swap ? b : a, swap ? a : b);
  }
}
