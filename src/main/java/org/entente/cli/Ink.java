package org.entente.cli;

/**
 * Marks words on a terminal, by ANSI escape sequences.
 *
 * @param on whether it is a terminal that shows them
 */
record Ink(boolean on) {

  private static final String END = "\u001b[0m";

  /** None in a pipe, nor where the user wants none (see no-color.org). */
  static Ink of(Surroundings surroundings) {
    return new Ink(surroundings.terminalOutput() && surroundings.variable("NO_COLOR").isEmpty());
  }

  String bold(String text) {
    return marked("1", text);
  }

  String faint(String text) {
    return marked("2", text);
  }

  String good(String text) {
    return marked("32", text);
  }

  String open(String text) {
    return marked("33", text);
  }

  String bad(String text) {
    return marked("31", text);
  }

  private String marked(String code, String text) {
    return on ? "\u001b[" + code + "m" + text + END : text;
  }
}
