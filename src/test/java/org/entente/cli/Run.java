package org.entente.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a command printed and how it ended. */
record Run(int status, String out, String err) {

  /** Runs a command in a pipe. */
  static Run of(String... arguments) {
    return in(new Surroundings(Map.of(), Optional.empty(), false), arguments);
  }

  /** Runs a command in a pipe with an environment of its own. */
  static Run with(Map<String, String> environment, String... arguments) {
    return in(new Surroundings(new HashMap<>(environment), Optional.empty(), false), arguments);
  }

  static Run in(Surroundings surroundings, String... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int status =
        EntenteCommand.line(surroundings, new StandardStages())
            .setOut(new PrintWriter(out))
            .setErr(new PrintWriter(err))
            .execute(arguments);
    return new Run(status, out.toString(), err.toString());
  }

  List<String> lines() {
    return out.lines().toList();
  }
}
