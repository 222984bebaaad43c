package org.entente.graph.projection;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.entente.document.Edtf;

/**
 * How well an edge is attested.
 *
 * @param documents distinct stories: near copies count once
 * @param sources distinct publishers
 * @param first the first day that one of its claims speaks of
 * @param confidence that at least one story is right: 1 less the product of their doubts
 */
public record Support(
    int claims,
    int documents,
    int sources,
    Optional<LocalDate> first,
    Optional<LocalDate> last,
    double confidence,
    boolean contested) {

  /** Of the claims that say it happened. */
  static Support of(Collection<ClaimRow> held, boolean contested) {
    Map<String, Double> stories = new TreeMap<>();
    held.forEach(claim -> stories.merge(claim.report().story(), claim.confidence(), Math::max));
    return new Support(
        held.size(),
        stories.size(),
        (int) held.stream().flatMap(claim -> claim.report().sources().stream()).distinct().count(),
        held.stream()
            .flatMap(claim -> claim.when().flatMap(Edtf::earliest).stream())
            .min(LocalDate::compareTo),
        held.stream()
            .flatMap(claim -> claim.when().flatMap(Edtf::latest).stream())
            .max(LocalDate::compareTo),
        confidence(stories.values()),
        contested);
  }

  private static double confidence(Collection<Double> stories) {
    double doubt = stories.stream().sorted().reduce(1.0, (all, one) -> all * (1 - one));
    return Math.round((1 - doubt) * 10_000) / 10_000.0;
  }

  void into(Map<String, Object> properties) {
    properties.putAll(
        new HashMap<>(
            Map.of(
                "claims", (long) claims,
                "documents", (long) documents,
                "sources", (long) sources,
                "confidence", confidence,
                "contested", contested)));
    first.ifPresent(day -> properties.put("first", day));
    last.ifPresent(day -> properties.put("last", day));
  }
}
