package org.entente.evaluation;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.entente.claims.Status;
import org.entente.claims.relation.Relation;
import org.entente.document.ActorType;

/**
 * One recorded fact as a line of tab-separated columns: document, relation, subject's type,
 * subject, object's type, object, date, mode, status, tier and, where there is one, hint.
 */
record GoldLine(Path file, int number, String line) {

  private static final int LEAST = 10;

  GoldFact fact() {
    String[] cells = line.split("\t", -1);
    if (cells.length < LEAST) {
      throw wrong("it has " + cells.length + " columns, not at least " + LEAST);
    }
    Fact fact =
        new Fact(
            cells[0],
            value(Relation.class, cells[1]),
            Actor.of(type(cells[2]), cells[3]),
            Actor.of(type(cells[4]), cells[5]),
            value(Status.class, cells[8]),
            Optional.of(cells[6]).filter(date -> !date.isEmpty()).map(RecordedDate::new));
    Tier tier = value(Tier.class, cells[9].toUpperCase(Locale.ROOT));
    return new GoldFact(fact, tier, cells.length > LEAST ? cells[LEAST] : "");
  }

  private ActorType type(String label) {
    String british = label.equals("Organization") ? "Organisation" : label;
    for (ActorType type : ActorType.values()) {
      if (type.label().equals(british)) {
        return type;
      }
    }
    throw wrong("'" + label + "' is no type");
  }

  private <E extends Enum<E>> E value(Class<E> type, String name) {
    try {
      return Enum.valueOf(type, name);
    } catch (IllegalArgumentException e) {
      throw wrong("'" + name + "' is no " + type.getSimpleName().toLowerCase(Locale.ROOT));
    }
  }

  private UnusableGold wrong(String what) {
    return new UnusableGold("Line " + number + " of '" + file + "' is wrong: " + what + ".");
  }
}
