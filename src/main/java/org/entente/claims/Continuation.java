package org.entente.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Joins lists that run over sentences or lines: "received the credentials of five envoys. They are
 * A and B.", "held meetings with:" and a line for each.
 */
final class Continuation {

  private static final int SENTENCES = 3;
  private static final int LINES = 6;

  private Optional<Statement> open = Optional.empty();
  private int left = 0;

  /** One sentence's statements, those that continue a list with the contact that they continue. */
  List<Statement> read(List<Statement> statements) {
    List<Statement> joined = new ArrayList<>();
    for (Statement statement : statements) {
      if (!statement.match().rule().continuesList()) {
        joined.add(statement);
      } else if (left > 0 && open.filter(lead -> continues(statement, lead)).isPresent()) {
        joined.add(statement.continuing(open.get()));
        left = open.filter(Statement::endsWithColon).isPresent() ? LINES : SENTENCES;
      }
    }
    left--;
    statements.stream()
        .filter(s -> s.match().rule().opensList() && !s.subjects().isEmpty())
        .findFirst()
        .ifPresent(this::open);
    return joined;
  }

  /** A line names the other side below a colon; envoys are also told in sentences of names. */
  private static boolean continues(Statement statement, Statement lead) {
    boolean envoys = lead.rule().kind().filter("presentation of credentials"::equals).isPresent();
    return !statement.match().rule().isListed() || lead.endsWithColon() || envoys;
  }

  private void open(Statement statement) {
    open = Optional.of(statement);
    left = SENTENCES;
  }
}
