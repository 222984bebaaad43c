package org.entente.model;

import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Counts what became of questions; for several threads. */
final class ModelTally {

  private int open;
  private int reused;
  private int answered;
  private int refused;
  private final Map<String, Integer> failed = new TreeMap<>();
  private final Map<String, Integer> unasked = new TreeMap<>();
  private int beyond;
  private int claims;
  private final Map<Rejection, Integer> rejected = new EnumMap<>(Rejection.class);

  synchronized void open(int sentences, int most) {
    open += sentences;
    beyond += Math.max(0, sentences - most);
  }

  synchronized void count(Reply reply) {
    switch (reply) {
      case Reply.Answered a when a.reused() -> reused++;
      case Reply.Answered a -> answered++;
      case Reply.Refused r -> refused++;
      case Reply.Failed(String reason) -> failed.merge(reason, 1, Integer::sum);
      case Reply.Unasked(String reason) -> unasked.merge(reason, 1, Integer::sum);
    }
  }

  synchronized void count(Examined examined) {
    claims += examined.claims().size();
    examined.rejected().forEach((reason, count) -> rejected.merge(reason, count, Integer::sum));
  }

  synchronized ModelReport report() {
    Map<String, Integer> reasons =
        rejected.entrySet().stream()
            .collect(Collectors.toMap(e -> e.getKey().sentence(), Map.Entry::getValue));
    return new ModelReport(
        open, reused, answered, refused, failed, unasked, beyond, claims, reasons);
  }
}
