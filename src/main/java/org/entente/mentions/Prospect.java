package org.entente.mentions;

import java.util.regex.Pattern;
import org.entente.document.Span;

/** Tells from the words around a date whether it lies ahead: "on Monday X will arrive". */
final class Prospect {

  private static final Pattern FUTURE =
      Pattern.compile(
          "\\b(?:will|shall|(?:is|are|was|were) (?:to|due|expected|scheduled|set)|scheduled|upcoming|plans?|planned|planning|intends?|expected|forthcoming|coming|next|(?:likely|poised|slated|about) to)\\b");

  private static final Pattern OPENING = Pattern.compile("\\W*(?:on\\s+|in\\s+)?");

  private static final Pattern WILL =
      Pattern.compile(
          "[^.;,\\n]*\\b(?:will|(?:is|are) (?:to|due|expected|scheduled|set)|arrives? in)\\b");

  private Prospect() {}

  /** Whether a word before the date, in its clause, looks into the future. */
  static boolean isAhead(Span date, String lower) {
    int from = Math.max(0, date.start() - 160);
    String before = lower.substring(from, date.start());
    int clause = Math.max(before.lastIndexOf(". "), before.lastIndexOf('\n'));
    int end = Math.min(lower.length(), date.end() + 70);
    String behind = lower.substring(date.end(), end);
    String lead = before.substring(Math.max(0, clause));
    boolean opens = OPENING.matcher(lead).matches() && behind.startsWith(",");
    return FUTURE.matcher(lead).find()
        || WILL.matcher(opens ? behind.substring(1) : behind).lookingAt();
  }
}
