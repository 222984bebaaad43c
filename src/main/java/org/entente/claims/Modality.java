package org.entente.claims;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.entente.document.Span;
import org.entente.vocabulary.Additions;
import org.entente.vocabulary.Row;
import org.entente.vocabulary.TableFormat;
import org.entente.vocabulary.Vocabulary;

/** Says from the words around a fact, in its clause, whether it took place. */
final class Modality {

  /**
   * A row of a table.
   *
   * @param opens whether it begins with {@code ^}: then no place but the beginning is tried
   */
  private record Cue(Side side, Optional<Status> status, Pattern pattern, boolean opens) {

    static Cue of(Row row) {
      Pattern pattern = row.parsed("pattern", "a regular expression", Modality::pattern);
      return new Cue(
          row.one("side", Side.values()),
          row.parsed("status", "one of HELD, PLANNED, DENIED, NONE", Cue::status),
          pattern,
          pattern.pattern().startsWith("^"));
    }

    private static Optional<Status> status(String cell) {
      return cell.equals("NONE") ? Optional.empty() : Optional.of(Status.valueOf(cell));
    }
  }

  /** Where a cue's words stand. */
  private enum Side {
    OPENING,
    BEFORE,
    THROUGH,
    INSIDE,
    AFTER,
    PREDICATE,
    FRAME
  }

  private static final String GAP = " … ";

  private final List<Cue> cues;

  /**
   * By the rows of some tables.
   *
   * @param tables the first row that matches decides, in the order of the tables
   */
  Modality(Additions additions, TableFormat... tables) {
    Vocabulary vocabulary = new Vocabulary("claims", additions);
    cues = Stream.of(tables).flatMap(t -> vocabulary.rows(t, Cue::of).stream()).toList();
  }

  static Pattern pattern(String cell) {
    return Pattern.compile(cell, Pattern.CASE_INSENSITIVE);
  }

  /**
   * The words around a fact.
   *
   * @param opening before the subject
   * @param before between the subject, or the clause's beginning, and the fact
   * @param fact the word that states it
   * @param inside between the fact and its object
   * @param after behind it
   */
  record Clause(String opening, String before, String fact, String inside, String after) {

    /** The text of each side, in the order of the sides. */
    private List<String> sides() {
      return Stream.of(Side.values()).map(this::side).toList();
    }

    private String side(Side side) {
      return switch (side) {
        case OPENING -> opening;
        case BEFORE -> before;
        case THROUGH -> before + fact;
        case INSIDE -> inside;
        case AFTER -> after;
        case PREDICATE -> fact + after;
        case FRAME -> opening + GAP + before + fact;
      };
    }
  }

  /** Empty where the text only imagines or wishes the fact. */
  Optional<Status> status(Clause clause) {
    return ruling(clause).status();
  }

  /** The same with the words that decide it. */
  Ruling ruling(Clause clause) {
    List<String> sides = clause.sides();
    for (Cue cue : cues) {
      Matcher matcher = cue.pattern.matcher(sides.get(cue.side.ordinal()));
      if (cue.opens ? matcher.lookingAt() : matcher.find()) {
        String side = cue.side.name().toLowerCase(Locale.ROOT);
        return new Ruling(cue.status, Optional.of(new Ruling.Words(side, matcher.group().strip())));
      }
    }
    return new Ruling(Optional.of(Status.HELD), Optional.empty());
  }

  /** The stretch from the last clause boundary before a place to that place. */
  static Span clauseBefore(String text, Span sentence, int to) {
    int start = sentence.start();
    for (int i = to - 1; i > start; i--) {
      char c = text.charAt(i);
      if (c == ';' || c == ':' || c == '\n' || c == ',' && isWide(text, i)) {
        start = i + 1;
        break;
      }
    }
    return new Span(Math.min(start, to), to);
  }

  private static boolean isWide(String text, int comma) {
    return comma + 1 < text.length() && text.charAt(comma + 1) == ' ';
  }

  static Span clauseAfter(String text, Span sentence, int from) {
    int end = from;
    while (end < sentence.end() && text.charAt(end) != ';' && text.charAt(end) != '\n') {
      end++;
    }
    return new Span(from, Math.max(from, end));
  }
}
