package org.entente.evaluation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collector;
import java.util.stream.Collectors;

/**
 * Compares claims and record of one task, document by document: does the relation between the two
 * hold, with this status? Several dates of a pair count once; dates are scored apart. A claim that
 * matches an optional fact is neither right nor wrong.
 */
final class TaskScorer {

  private final Task task;
  private final List<GoldFact> missed = new ArrayList<>();
  private final List<FoundFact> spurious = new ArrayList<>();
  private final List<FoundFact> misstated = new ArrayList<>();
  private final Map<GoldFact, FoundFact> misdated = new LinkedHashMap<>();
  private final List<Result.Judged> judged = new ArrayList<>();
  private int right;
  private int dated;

  TaskScorer(Task task) {
    this.task = task;
  }

  Result score(List<GoldFact> gold, List<FoundFact> found) {
    Map<String, List<GoldFact>> recorded =
        gold.stream()
            .filter(g -> task.concerns(g.fact()))
            .collect(Collectors.groupingBy(g -> g.fact().document(), LinkedHashMap::new, list()));
    Map<String, List<FoundFact>> claimed =
        found.stream()
            .filter(f -> task.concerns(f.fact()) && f.fact().status() == task.status())
            .collect(Collectors.groupingBy(f -> f.fact().document(), LinkedHashMap::new, list()));
    recorded.forEach((key, facts) -> recall(facts, claimed.getOrDefault(key, List.of())));
    claimed.forEach((key, facts) -> judge(recorded.getOrDefault(key, List.of()), facts));
    int wrong = spurious.size() + misstated.size();
    Score score = new Score(task, right, missed.size(), wrong, dated, dated - misdated.size());
    return new Result(score, missed, spurious, misstated, misdated, judged);
  }

  private static <T> Collector<T, ?, List<T>> list() {
    return Collectors.toList();
  }

  private void recall(List<GoldFact> gold, List<FoundFact> found) {
    List<GoldFact> seen = new ArrayList<>();
    for (GoldFact fact : gold) {
      boolean again = seen.stream().anyMatch(s -> fact.fact().hasPairOf(s.fact()));
      if (fact.isCore() && hasStatus(fact) && !again) {
        seen.add(fact);
        recall(fact, gold, found.stream().filter(f -> fact.fact().hasPairOf(f.fact())).toList());
      }
    }
  }

  private void recall(GoldFact fact, List<GoldFact> gold, List<FoundFact> told) {
    if (told.isEmpty()) {
      missed.add(fact);
      return;
    }
    right++;
    List<RecordedDate> dates =
        gold.stream()
            .filter(g -> hasStatus(g) && fact.fact().hasPairOf(g.fact()))
            .flatMap(g -> g.fact().date().stream())
            .toList();
    if (!dates.isEmpty()) {
      dated++;
      if (told.stream().noneMatch(f -> isDated(f.fact().date(), dates))) {
        misdated.put(fact, told.getFirst());
      }
    }
  }

  private static boolean isDated(Optional<RecordedDate> said, List<RecordedDate> dates) {
    return said.filter(s -> dates.stream().anyMatch(date -> date.isToldBy(s))).isPresent();
  }

  private void judge(List<GoldFact> gold, List<FoundFact> found) {
    List<FoundFact> seen = new ArrayList<>();
    for (FoundFact claim : found) {
      Verdict verdict = verdict(claim, gold);
      judged.add(new Result.Judged(claim, verdict));
      if (seen.stream().noneMatch(s -> claim.fact().hasPairOf(s.fact()))) {
        seen.add(claim);
        count(claim, verdict);
      }
    }
  }

  private void count(FoundFact claim, Verdict verdict) {
    switch (verdict) {
      case RIGHT, OPEN -> {}
      case WRONG_STATUS -> misstated.add(claim);
      case SPURIOUS -> spurious.add(claim);
    }
  }

  private Verdict verdict(FoundFact claim, List<GoldFact> gold) {
    List<GoldFact> pairs = gold.stream().filter(g -> g.fact().hasPairOf(claim.fact())).toList();
    List<GoldFact> same = pairs.stream().filter(this::hasStatus).toList();
    if (same.isEmpty()) {
      return pairs.isEmpty() ? Verdict.SPURIOUS : Verdict.WRONG_STATUS;
    }
    return same.stream().anyMatch(GoldFact::isCore) ? Verdict.RIGHT : Verdict.OPEN;
  }

  private boolean hasStatus(GoldFact gold) {
    return gold.fact().status() == task.status();
  }
}
