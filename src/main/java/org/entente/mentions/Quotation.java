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

  private static Predicate<Mention.OfActors> speaks(String lower) {
    return m ->
        m.actors().size() == 1
            && SAYS.matcher(lower).region(m.span().end(), lower.length()).lookingAt();
  }
}
