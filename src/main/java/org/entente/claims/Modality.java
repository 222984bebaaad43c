package org.entente.claims;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.entente.claims.rules.RuleFile;
import org.entente.document.Span;

/** Says from the words around a fact, in its clause, whether it took place. */
final class Modality {

  private record Cue(String side, Optional<Status> status, Pattern pattern) {}

  private final List<Cue> cues;

  /**
   * @param table the resource beside the rules that has the cues
   */
  Modality(String table) {
    cues =
        RuleFile.lines(table).stream()
            .skip(1)
            .map(line -> line.split("\t"))
            .map(Modality::cue)
            .toList();
  }

  private static Cue cue(String[] row) {
    return new Cue(
        row[0],
        row[1].equals("NONE") ? Optional.empty() : Optional.of(Status.valueOf(row[1])),
        Pattern.compile(row[2], Pattern.CASE_INSENSITIVE));
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
  record Clause(String opening, String before, String fact, String inside, String after) {}

  /** Empty where the text only imagines or wishes the fact. */
  Optional<Status> status(Clause clause) {
    for (Cue cue : cues) {
      String side =
          switch (cue.side) {
            case "opening" -> clause.opening;
            case "before" -> clause.before;
            case "inside" -> clause.inside;
            case "through" -> clause.before + clause.fact;
            default -> clause.after;
          };
      if (cue.pattern.matcher(side).find()) {
        return cue.status;
      }
    }
    return Optional.of(Status.HELD);
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
