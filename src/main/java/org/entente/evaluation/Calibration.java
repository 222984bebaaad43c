package org.entente.evaluation;

import java.util.List;
import java.util.stream.IntStream;

/** Whether confidence means something: of claims at 0.9, nine in ten should be right. */
final class Calibration {

  private static final double[] BOUNDS = {0, 0.5, 0.6, 0.7, 0.8, 0.9, 1};

  private Calibration() {}

  /** The bands that hold claims, the least sure first. */
  static List<Band> of(List<Result> results) {
    List<Result.Judged> judged =
        results.stream()
            .flatMap(result -> result.judged().stream())
            .filter(j -> j.verdict() != Verdict.OPEN)
            .toList();
    return IntStream.range(1, BOUNDS.length)
        .mapToObj(i -> band(new Band(BOUNDS[i - 1], BOUNDS[i], 0, 0), judged))
        .filter(band -> band.claims() > 0)
        .toList();
  }

  private static Band band(Band empty, List<Result.Judged> judged) {
    List<Result.Judged> in =
        judged.stream().filter(j -> empty.holds(j.found().claim().confidence())).toList();
    long right = in.stream().filter(j -> j.verdict() == Verdict.RIGHT).count();
    return new Band(empty.from(), empty.to(), in.size(), Math.toIntExact(right));
  }
}
