package org.entente.mentions;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.entente.document.Span;

/** Tells quotations from the text around them, and who is said to speak in one. */
final class Quotation {

  private static final Pattern SAYS =
      Pattern.compile(
          "[\\s,]*(?:(?:also|then|further|later|again)\\s+)?(?:said|says|noted|notes|stressed|stresses"
              + "|stated|states|added|adds|told|wrote|declared|emphasi[sz]ed|underlined|underscored"
              + "|remarked|reiterated|explained|affirmed|commented)\\b");

  private static final Pattern MARKS = Pattern.compile("[\"”,\\s]*(?:the )?");

  /** '," said the '. */
  private static final Pattern SAID_BY =
      Pattern.compile(
          "[\"”,\\s]*(?:said|says|noted|stressed|stated|added|wrote|declared|remarked|explained|affirmed|commented)\\s+(?:the )?");

  private Quotation() {}

  /** Whether a quotation is open at a place, in its paragraph. */
  static boolean isOpen(int at, String lower) {
    boolean straight = false;
    boolean curly = false;
    for (int i = lower.lastIndexOf('\n', at) + 1; i < at; i++) {
      char c = lower.charAt(i);
      straight ^= c == '"';
      curly = c == '“' || curly && c != '”';
    }
    return straight || curly;
  }

  /** The party of who is named in a quotation's own sentence as its speaker: 'X noted: "We'. */
  static Optional<Party> party(List<Mention> mentions, Span at, String lower) {
    return mentions.stream()
        .flatMap(m -> m instanceof Mention.OfActors a ? Stream.of(a) : Stream.empty())
        .filter(m -> m.span().end() < at.start() && !isOpen(m.span().start(), lower))
        .filter(speaks(lower))
        .reduce((first, last) -> last)
        .flatMap(m -> m.actors().getFirst().party());
  }

  /**
   * Who is named behind a quotation's end as its speaker: '"I met B. We agreed," said X', '," X
   * told'.
   *
   * @param at a place in the quotation
   */
  static Optional<Raw.Person> speakerBehind(List<Raw.Person> persons, int at, String lower) {
    int end = end(at, lower);
    return persons.stream()
        .filter(p -> end >= 0 && p.span().start() > end && p.span().start() - end < 40)
        .findFirst()
        .filter(p -> isSaid(lower.substring(end, p.span().start()), p.span().end(), lower));
  }

  private static boolean isSaid(String between, int behind, String lower) {
    return SAID_BY.matcher(between).matches()
        || MARKS.matcher(between).matches()
            && SAYS.matcher(lower).region(behind, lower.length()).lookingAt();
  }

  /** Where the quotation ends in its paragraph; -1 where it does not. */
  private static int end(int at, String lower) {
    int straight = lower.indexOf('"', at);
    int curly = lower.indexOf('”', at);
    int end = straight < 0 || curly >= 0 && curly < straight ? curly : straight;
    int paragraph = lower.indexOf('\n', at);
    return paragraph >= 0 && paragraph < end ? -1 : end;
  }

  private static Predicate<Mention.OfActors> speaks(String lower) {
    return m ->
        m.actors().size() == 1
            && SAYS.matcher(lower).region(m.span().end(), lower.length()).lookingAt();
  }
}
