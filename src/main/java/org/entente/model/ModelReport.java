package org.entente.model;

import java.util.Map;
import java.util.TreeMap;

/**
 * What became of the sentences that the rules left open.
 *
 * @param open sentences that were worth a question; the following six add up to it
 * @param reused that had been answered before
 * @param answered that were asked and answered
 * @param refused that the model did not want to answer
 * @param failed that were asked in vain, by reason
 * @param unasked that should have been asked and were not, by reason
 * @param beyond that lie beyond the limit of sentences a document
 * @param claims that were added
 * @param rejected proposed claims that were not believed, by reason
 */
public record ModelReport(
    int open,
    int reused,
    int answered,
    int refused,
    Map<String, Integer> failed,
    Map<String, Integer> unasked,
    int beyond,
    int claims,
    Map<String, Integer> rejected) {

  public ModelReport {
    failed = new TreeMap<>(failed);
    unasked = new TreeMap<>(unasked);
    rejected = new TreeMap<>(rejected);
  }

  /** Whether every sentence within the limit has its answer. */
  public boolean complete() {
    return refused == 0 && failed.isEmpty() && unasked.isEmpty();
  }
}
