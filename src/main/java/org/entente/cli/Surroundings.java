package org.entente.cli;

import java.util.Map;
import java.util.Optional;

/**
 * Where a command runs.
 *
 * @param environment variables
 * @param columns the terminal's width, where standard error is one
 * @param terminalOutput whether standard output is a terminal
 */
record Surroundings(
    Map<String, String> environment, Optional<Integer> columns, boolean terminalOutput) {

  private static final int USUAL_COLUMNS = 80;

  /** What the launcher found out; without it everything counts as a pipe. */
  static Surroundings ofProcess() {
    return new Surroundings(
        System.getenv(),
        Optional.ofNullable(System.getProperty("entente.columns")).map(Surroundings::columns),
        Boolean.getBoolean("entente.terminal"));
  }

  Optional<String> variable(String name) {
    return Optional.ofNullable(environment.get(name)).map(String::strip).filter(v -> !v.isEmpty());
  }

  private static int columns(String text) {
    try {
      int columns = Integer.parseInt(text);
      return columns > 0 ? columns : USUAL_COLUMNS;
    } catch (NumberFormatException e) {
      return USUAL_COLUMNS;
    }
  }
}
