package org.entente.claims;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.claims.rules.Item;
import org.entente.claims.rules.Match;
import org.entente.document.Span;

/** The words around a fact by which its modality and date are told. */
final class FactClause {

  /** ", which B does not recognise,", ", elected in May,": of the subject, not of the fact. */
  private static final Pattern ASIDE =
      Pattern.compile(
          "^,\\s+(?:\\w+\\s+)?(?:which|who|whom|whose|(?:re-?)?(?:elected|appointed|named|chosen)|born|sworn in)\\b(?!,)[^;]*?,\\s");

  private FactClause() {}

  /** From what stands before the fact to the clause's end. */
  static String around(Match match, String text, Span whole) {
    return before(match, text, whole).cover(after(match, text, whole)).of(text);
  }

  static Modality.Clause of(Match match, String text, Span whole) {
    return new Modality.Clause(
        opening(match, text, whole),
        before(match, text, whole).of(text),
        match.anchorSpan().of(text),
        inside(match, text),
        after(match, text, whole).of(text));
  }

  private static Span after(Match match, String text, Span whole) {
    return Modality.clauseAfter(text, whole, match.anchorSpan().end());
  }

  private static String inside(Match match, String text) {
    int from = match.anchorSpan().end();
    int to = match.object().map(i -> i.span().start()).orElse(match.endOffset());
    return text.substring(from, Math.max(from, to));
  }

  private static String opening(Match match, String text, Span whole) {
    int start = match.subject().map(i -> i.span().start()).orElse(whole.start());
    return text.substring(Math.min(whole.start(), start), start);
  }

  /** Whether a date stands in what is told of the subject in passing. */
  static boolean isAside(Match match, Span date, String text) {
    return match
        .subject()
        .map(i -> i.span().end())
        .filter(end -> end <= date.start() && date.start() < behindAside(match, end, text))
        .isPresent();
  }

  private static int behindAside(Match match, int subjectEnd, String text) {
    int anchor = match.anchorSpan().start();
    Matcher aside = ASIDE.matcher(text.substring(Math.min(subjectEnd, anchor), anchor));
    return aside.find() ? subjectEnd + aside.end() : subjectEnd;
  }

  /** From the subject to the fact where a verb links them; else from the clause's beginning. */
  private static Span before(Match match, String text, Span whole) {
    int anchor = match.anchorSpan().start();
    boolean linked =
        match
            .subject()
            .filter(i -> i.span().end() <= anchor)
            .filter(i -> !(i instanceof Item.Actors a && a.possessive()))
            .isPresent();
    if (linked) {
      int end = match.subject().orElseThrow().span().end();
      return new Span(behindAside(match, end, text), anchor);
    }
    return Modality.clauseBefore(text, whole, anchor);
  }
}
