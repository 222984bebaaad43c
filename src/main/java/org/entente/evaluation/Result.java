package org.entente.evaluation;

import java.util.List;
import java.util.Map;

/**
 * What became of a task's facts.
 *
 * @param judged every claim of the task, duplicates included
 */
record Result(
    Score score,
    List<GoldFact> missed,
    List<FoundFact> spurious,
    List<FoundFact> misstated,
    Map<GoldFact, FoundFact> misdated,
    List<Judged> judged) {

  Result {
    missed = List.copyOf(missed);
    spurious = List.copyOf(spurious);
    misstated = List.copyOf(misstated);
    judged = List.copyOf(judged);
  }

  /** A claim and what the record says of it. */
  record Judged(FoundFact found, Verdict verdict) {}
}
