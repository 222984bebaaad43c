package org.entente.evaluation;

import java.util.Arrays;
import java.util.Optional;
import org.entente.claims.Status;
import org.entente.claims.relation.Mode;
import org.entente.claims.relation.Relation;
import org.entente.document.Edtf;

/**
 * A claim that must be found in a case's text, or may be.
 *
 * @param gold what it says; an optional fact may be found
 * @param mode how a contact was kept, where that is said
 * @param line as it is written
 */
record CaseRow(GoldFact gold, Optional<Mode> mode, String line) {

  private static final int CELLS = 6;

  /** Reads {@code RELATION | Type subject | Type object | date | mode | status}. */
  static CaseRow of(CasePlace place, String line) {
    boolean optional = line.startsWith("?");
    String[] cells =
        Arrays.stream((optional ? line.substring(1) : line).split("\\|", -1))
            .map(String::strip)
            .toArray(String[]::new);
    if (cells.length != CELLS) {
      throw place.wrong("it has " + cells.length + " cells, not " + CELLS);
    }
    GoldFact gold = gold(place, optional ? "optional" : "core", cells);
    Optional<Mode> mode = mode(place, cells[4]);
    if (mode.isPresent() && gold.fact().relation() != Relation.MET_WITH) {
      throw place.wrong("only MET_WITH has a mode");
    }
    return new CaseRow(gold, mode, line.strip());
  }

  private static GoldFact gold(CasePlace place, String tier, String... cells) {
    String row =
        String.join(
            "\t",
            "",
            cells[0],
            actor(place, cells[1]),
            actor(place, cells[2]),
            date(place, cells[3]),
            cells[4],
            cells[5],
            tier);
    return new GoldLine(place.file(), place.line(), row).fact();
  }

  /** {@code Country CHE} as two columns. */
  private static String actor(CasePlace place, String cell) {
    String[] parts = cell.split(" ", 2);
    if (parts.length < 2) {
      throw place.wrong("'" + cell + "' is no type with a name");
    }
    if (parts[0].equals("Country") && !parts[1].matches("[A-Z]{3}")) {
      throw place.wrong("'" + parts[1] + "' is no code of a country");
    }
    return parts[0] + "\t" + parts[1];
  }

  private static String date(CasePlace place, String cell) {
    try {
      return cell.isEmpty() ? "" : new Edtf(cell).text();
    } catch (IllegalArgumentException e) {
      throw place.wrong("'" + cell + "' is no date");
    }
  }

  private static Optional<Mode> mode(CasePlace place, String cell) {
    try {
      return cell.isEmpty() ? Optional.empty() : Optional.of(Mode.valueOf(cell));
    } catch (IllegalArgumentException e) {
      throw place.wrong("'" + cell + "' is no mode");
    }
  }

  boolean isRequired() {
    return gold.isCore();
  }

  Relation relation() {
    return gold.fact().relation();
  }

  Status status() {
    return gold.fact().status();
  }

  boolean hasPairOf(FoundFact found) {
    return gold.fact().hasPairOf(found.fact());
  }

  boolean hasStatusOf(FoundFact found) {
    return status() == found.fact().status();
  }

  /** Whether the claim tells this date; a row without one is content with any. */
  boolean hasDateOf(FoundFact found) {
    return gold.fact().date().isEmpty()
        || found.fact().date().filter(gold.fact().date().orElseThrow()::isToldBy).isPresent();
  }

  /** Whether the claim tells this mode; a row without one is content with any. */
  boolean hasModeOf(FoundFact found) {
    return mode.isEmpty() || found.claim().details().mode().equals(mode);
  }
}
