package org.entente.claims;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.entente.claims.rules.Element;
import org.entente.claims.rules.Item;
import org.entente.claims.rules.Match;
import org.entente.vocabulary.Additions;
import org.entente.vocabulary.Vocabulary;

/**
 * Keeps out what only sounds like membership: "joined NATO in condemning", "joined the EU
 * sanctions".
 */
final class MembershipGuards {

  private static final Set<String> CHANGES =
      Set.of("joins", "leaves", "candidate", "suspended", "elected", "accession");
  private static final Pattern OFFICES =
      Pattern.compile("\\b(?:Commission|Secretariat|Parliament|Court)$");
  private static final Pattern CHAIR =
      Pattern.compile(
          "(?<!co-)\\b(?:chair|chairman|chairwoman|chairperson)\\b", Pattern.CASE_INSENSITIVE);
  static final String FILE = "membership-after.txt";

  private final Set<String> after;

  MembershipGuards(Additions additions) {
    after = new Vocabulary("claims", additions).wordSet(FILE);
  }

  boolean hold(Statement statement) {
    Match match = statement.match();
    boolean changes = match.rule().label().filter(CHANGES::contains).isPresent();
    boolean last = endsWithOrganisation(match);
    boolean whole = !changes || !last || isWhole(match) && !isInCompany(match);
    return whole && (!isChair(statement) || isOneStates(statement));
  }

  private static boolean isChair(Statement statement) {
    return statement.match().rule().label().filter("chair"::equals).isPresent();
  }

  /** Whether one alone is called the chair, and of a body that states chair. */
  private static boolean isOneStates(Statement statement) {
    Match match = statement.match();
    boolean office =
        match.item(Element.Name.O).map(Match::actors).stream()
            .flatMap(List::stream)
            .anyMatch(a -> OFFICES.matcher(a.name()).find());
    boolean several =
        match.subject().filter(i -> Match.actors(i).size() > 1).isPresent()
            && CHAIR.matcher(words(statement)).find();
    return !office && !several;
  }

  private static String words(Statement statement) {
    Match match = statement.match();
    int anchor = match.anchorSpan().start();
    int from = match.subject().map(i -> Math.min(i.span().end(), anchor)).orElse(anchor);
    String text = statement.document().document().text();
    return text.substring(from, Math.max(from, match.endOffset()));
  }

  private static boolean endsWithOrganisation(Match match) {
    List<Element> pattern = match.rule().pattern();
    return pattern.getLast() instanceof Element.Slot s && s.name() == Element.Name.O;
  }

  /** Whether the organisation is named for itself, not to qualify the noun behind it. */
  private boolean isWhole(Match match) {
    Optional<Item> next = at(match, 0);
    return next.filter(i -> i instanceof Item.Word w && isNoun(w)).isEmpty();
  }

  private boolean isNoun(Item.Word word) {
    return Character.isLetter(word.text().charAt(0)) && !after.contains(word.text());
  }

  private static boolean isInCompany(Match match) {
    return at(match, 0).filter(i -> i.isWord(Set.of("in"))).isPresent()
        && at(match, 1)
            .filter(i -> i instanceof Item.Word w && w.text().endsWith("ing"))
            .isPresent();
  }

  private static Optional<Item> at(Match match, int behind) {
    int at = match.end() + behind;
    return at < match.items().size() ? Optional.of(match.items().get(at)) : Optional.empty();
  }
}
