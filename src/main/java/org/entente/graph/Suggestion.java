package org.entente.graph;

import java.util.List;

/**
 * Two actors that are likely the same, for an analyst to decide.
 *
 * @param score 0 to 1, the likeliest first
 * @param reasons why: "names alike: ..., ..."; "both act for RUS"
 */
public record Suggestion(
    String left,
    String leftName,
    String right,
    String rightName,
    double score,
    List<String> reasons) {

  public Suggestion {
    reasons = List.copyOf(reasons);
  }
}
