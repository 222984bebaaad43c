package org.entente.evaluation;

import java.util.Optional;

/**
 * How well claims did at a task.
 *
 * @param right core facts that a claim tells
 * @param missed core facts that none tells
 * @param spurious claimed pairs that no analyst recorded with this status
 * @param dated core facts that were told and have a date
 * @param datesRight those of them whose date was told
 */
public record Score(Task task, int right, int missed, int spurious, int dated, int datesRight) {

  /** How many facts had to be found. */
  public int core() {
    return right + missed;
  }

  /** The share of what was claimed that is right; 1 where nothing was claimed. */
  public double precision() {
    return share(right, right + spurious);
  }

  /** The share of what had to be found that was found; 1 where nothing had to be. */
  public double recall() {
    return share(right, core());
  }

  /** The harmonic mean of precision and recall. */
  public double f1() {
    double sum = precision() + recall();
    return sum == 0 ? 0 : 2 * precision() * recall() / sum;
  }

  /** The share of the dates that are right; empty where no fact found has one. */
  public Optional<Double> dateAccuracy() {
    return dated == 0 ? Optional.empty() : Optional.of(share(datesRight, dated));
  }

  private static double share(int part, int whole) {
    return whole == 0 ? 1 : (double) part / whole;
  }
}
