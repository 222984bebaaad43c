package org.entente.graph.projection;

import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.entente.claims.Status;

/** What most claims say, whatever their order. */
final class Tally {

  /** The latest publication last; then the later date; ids settle the rest. */
  private static final Comparator<ClaimRow> BY_PUBLICATION =
      Comparator.<ClaimRow, String>comparing(
              claim ->
                  claim.report().published().map(date -> When.last(date).toString()).orElse(""))
          .thenComparing(claim -> claim.date().map(date -> When.last(date).toString()).orElse(""))
          .thenComparing(ClaimRow::id);

  private Tally() {}

  /** The most frequent value; of several the smallest. */
  static <T extends Comparable<T>> Optional<T> most(
      Collection<ClaimRow> claims, Function<ClaimRow, Optional<T>> value) {
    Map<T, Integer> counts = new TreeMap<>();
    claims.forEach(claim -> value.apply(claim).ifPresent(v -> counts.merge(v, 1, Integer::sum)));
    return counts.entrySet().stream()
        .min(Map.Entry.<T, Integer>comparingByValue().reversed().thenComparing(Map.Entry::getKey))
        .map(Map.Entry::getKey);
  }

  /** HELD when any claim says so; else what the latest says. */
  static Status status(Collection<ClaimRow> claims) {
    return claims.stream().anyMatch(claim -> claim.is(Status.HELD))
        ? Status.HELD
        : claims.stream().max(BY_PUBLICATION).map(ClaimRow::status).orElse(Status.PLANNED);
  }

  /** Whether some say that it took place and others that it did not. */
  static boolean contested(Collection<ClaimRow> claims) {
    return claims.stream().anyMatch(claim -> claim.is(Status.HELD))
        && claims.stream().anyMatch(claim -> claim.is(Status.DENIED));
  }
}
