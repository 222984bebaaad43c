package org.entente.mentions;

import java.util.Set;
import org.entente.document.ActorType;

/** Reads what an office is for: "of Foreign Affairs and Trade", "of the Lok Sabha of India". */
final class PortfolioParser {

  private static final Set<String> STATES = Set.of("Republic", "Nation");
  private static final Set<String> DOMAIN_OPENERS = Set.of("of", "for", "on", "in", "at");

  private final PartyParser parties = new PartyParser();
  private final OrganParser organs;

  PortfolioParser(OrganParser organs) {
    this.organs = organs;
  }

  /** The index behind the portfolio of an office that ends at a word, else that word's own. */
  int end(Line line, int from) {
    if (isOfOwnState(line, from)) {
      return from + 3;
    }
    int domains = ofDomains(line, from);
    return organs.chain(line, domains > from ? domains : named(line, from));
  }

  /** "President of the Republic", without the country's name. */
  private static boolean isOfOwnState(Line line, int from) {
    return line.lower(from).equals("of")
        && line.lower(from + 1).equals("the")
        && STATES.contains(line.word(from + 2))
        && !line.lower(from + 3).equals("of");
  }

  /** The same for an office whose party stands before its portfolio. */
  int outer(Line line, int from) {
    return Math.max(ofDomains(line, from), named(line, from));
  }

  /** The end of "of the Federal Department (Minister) of Foreign Affairs and Trade". */
  int ofDomains(Line line, int from) {
    if (!DOMAIN_OPENERS.contains(line.lower(from))) {
      return from;
    }
    int end = from;
    int at = from + 1;
    while (at - from < TitleParser.LONGEST) {
      if (TitleParser.isDomain(line, at) && parties.one(line, at).isEmpty()) {
        at = line.title(at).map(Line.Found::to).orElse(at + 1);
        at = TitleParser.skipBracket(line, at);
        end = at;
      } else if (OrganParser.CONNECTORS.contains(line.lower(at))) {
        at++;
      } else if (end > from && TitleParser.isConnector(line, at - 1) && isRegional(line, at)) {
        at = line.lexeme(at).map(Line.Found::to).orElse(at + 1);
      } else {
        break;
      }
    }
    return end;
  }

  /** "and ASEAN Affairs", "European Union and Cooperation": an organisation as a portfolio. */
  private static boolean isRegional(Line line, int at) {
    return PartyParser.named(line, at)
        .filter(p -> p.value().type() == ActorType.ORGANISATION)
        .filter(
            p ->
                TitleParser.isDomain(
                    line, p.to() + (TitleParser.isConnector(line, p.to()) ? 1 : 0)))
        .isPresent();
  }

  /**
   * "of the National Migration Institute,", "of the Lok Sabha of India": a proper name that ends
   * with an organ's word, a comma or its country.
   */
  private int named(Line line, int from) {
    if (!Set.of("of", "for").contains(line.lower(from))) {
      return from;
    }
    int at = from + 1 + (line.lower(from + 1).equals("the") ? 1 : 0);
    int end = at;
    while (line.isCapitalised(end) && parties.one(line, end).isEmpty() && end - at < 6) {
      end++;
    }
    int organ = parties.one(line, at).isPresent() ? from : organs.end(line, at, from);
    if (organ > from) {
      return organ;
    }
    boolean closed = end > at && Set.of(",", ";", ".", ")").contains(line.word(end));
    boolean owned =
        end > at && line.lower(end).equals("of") && parties.one(line, end + 1).isPresent();
    return closed || owned ? end : from;
  }
}
