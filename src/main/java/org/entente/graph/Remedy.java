package org.entente.graph;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What mends a graph that breaks a rule. */
public enum Remedy {
  REBUILD("What is computed is not as the claims make it: entente rebuild computes it anew."),
  LOAD_ANEW(
      "An earlier version of Entente loaded this graph, or it was changed from outside: load its"
          + " documents anew into another data folder or an empty database.");

  private static final Set<String> COMPUTED =
      Set.of(
          "edge that differs from its claims",
          "edge without held claim",
          "name of another actor",
          "node that differs from its claims",
          "node that nothing speaks of",
          "write that is not projected yet");

  private final String sentence;

  Remedy(String sentence) {
    this.sentence = sentence;
  }

  /** What mends all of these. */
  static Optional<Remedy> of(List<Violation> violations) {
    return violations.isEmpty()
        ? Optional.empty()
        : Optional.of(
            violations.stream().map(Violation::rule).allMatch(COMPUTED::contains)
                ? REBUILD
                : LOAD_ANEW);
  }

  /** The remedy as it is told to people. */
  public String sentence() {
    return sentence;
  }
}
