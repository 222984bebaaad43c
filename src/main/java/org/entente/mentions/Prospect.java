package org.entente.mentions;

import java.util.regex.Pattern;
import org.entente.document.Span;

/** Tells from the words around a date whether it lies ahead: "on Monday X will arrive". */
final class Prospect {

  private static final Pattern FUTURE =
      Pattern.compile(
          "\\b(?:will|shall|(?:is|are|was|were) (?:to|due|expected|scheduled|set)|scheduled|upcoming|plans?|planned|planning|intends?|expected|forthcoming|coming|next|(?:likely|poised|slated|about) to|(?:takes place|begins|starts|resumes)|due (?:in|on|next|this)|slated|set to|(?:is|are) (?:arriving|visiting|meeting|travell?ing|hosting|heading|flying|holding|paying)|look(?:s|ing)? forward|agreed to (?:meet|hold|visit)|would (?:meet|visit|hold|host|travel|receive|arrive))\\b");

  /** "from his visit, which began on Tuesday". */
  private static final Pattern BEGUN =
      Pattern.compile("\\b(?:started|began|ended|arrived|took place)\\s+(?:on\\s+)?$");

  private static final Pattern OPENING =
      Pattern.compile(
          "\\W*(?:(?:on|in|at|during|from|between|early|late|starting|beginning|also|then|while)\\b[^.;]{0,50})?");

  /** "President to visit B on May 3". */
  private static final Pattern ANNOUNCED =
      Pattern.compile(
          "\\bto (?:visit|pay|meet|host|receive|hold|travel|welcome|attend|arrive|tour)\\b");

  private static final Pattern VISIT = Pattern.compile("\\bvisits?\\b");

  private static final Pattern WILL =
      Pattern.compile(
          "[^.;,\\n]*\\b(?:will|shall|(?:is|are) (?:to|due|expected|scheduled|set)|arrives? in)\\b");

  private Prospect() {}

  /** Whether a word before the date, in its clause, looks into the future. */
  static boolean isAhead(Raw.Dated raw, boolean headline, String lower) {
    Span date = raw.span();
    int from = Math.max(0, date.start() - 160);
    String before = lower.substring(from, date.start());
    int clause = Math.max(before.lastIndexOf(". "), before.lastIndexOf('\n'));
    int end = Math.min(lower.length(), date.end() + 70);
    String behind = lower.substring(date.end(), end);
    String lead = before.substring(Math.max(0, clause));
    boolean opens = OPENING.matcher(lead).matches() && behind.startsWith(",");
    return FUTURE.matcher(lead).find() && !BEGUN.matcher(lead).find()
        || headline && ANNOUNCED.matcher(lead).find()
        || headline && VISIT.matcher(lead).find() && isDay(raw)
        || WILL.matcher(opens ? behind.substring(1) : behind).lookingAt();
  }

  private static boolean isDay(Raw.Dated raw) {
    return !(raw.expression() instanceof DateExpression.Weekday);
  }
}
