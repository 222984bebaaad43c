package org.entente.claims;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.claims.rules.Item;
import org.entente.claims.rules.Items;
import org.entente.document.Edtf;
import org.entente.mentions.Mention;

/**
 * When a membership began and ends, as far as its sentence tells.
 *
 * @param term both years: "2023-2024"
 * @param begins a beginning by that word: "beginning on 1 January"
 */
record MembershipTimes(
    Optional<Edtf> term, Optional<Edtf> from, Optional<Edtf> to, Optional<Edtf> begins) {

  private static final Pattern TERM =
      Pattern.compile("\\b((?:19|20)\\d{2})\\s*[-–−]\\s*((?:19|20)?\\d{2})\\b");
  private static final Set<String> BEGINNING =
      Set.of("beginning", "starting", "commencing", "begins", "begin", "starts", "start");
  private static final Set<String> TERMS = Set.of("term", "terms", "mandate", "mandates", "tenure");
  private static final Set<String> SINCE = Set.of("since", "from");
  private static final Set<String> UNTIL = Set.of("until", "till", "through");
  private static final Set<String> BETWEEN = Set.of("on", "in", "the", "as", "of", "from");

  static MembershipTimes of(Statement statement) {
    Optional<Edtf> term = term(statement.clause());
    List<Item> items = statement.match().items();
    Optional<Edtf> begins = behind(items, BEGINNING);
    return new MembershipTimes(
        term,
        term.map(t -> new Edtf(t.text().substring(0, 4)))
            .or(() -> begins)
            .or(() -> behind(items, SINCE)),
        term.map(t -> new Edtf(t.text().substring(5))).or(() -> behind(items, UNTIL)),
        begins);
  }

  /** When the terms begin of which the next sentence tells: "Their terms run from 1 January". */
  static Optional<Edtf> termBehind(Statement statement) {
    return statement.document().sentences().stream()
        .filter(s -> s.sentence().span().start() > statement.sentence().span().start())
        .findFirst()
        .map(Items::of)
        .filter(items -> items.stream().anyMatch(i -> i.isWord(TERMS)))
        .flatMap(items -> behind(items, BEGINNING).or(() -> behind(items, SINCE)));
  }

  private static Optional<Edtf> term(String clause) {
    Matcher matcher = TERM.matcher(clause);
    if (!matcher.find()) {
      return Optional.empty();
    }
    String end = matcher.group(2);
    String year = end.length() == 2 ? matcher.group(1).substring(0, 2) + end : end;
    return Optional.of(new Edtf(matcher.group(1) + "/" + year));
  }

  /** The date behind one of these words. */
  private static Optional<Edtf> behind(List<Item> items, Set<String> words) {
    for (int i = 0; i < items.size(); i++) {
      if (items.get(i).isWord(words)) {
        int at = i + 1;
        while (at < items.size() && items.get(at).isWord(BETWEEN)) {
          at++;
        }
        int behind = at + 1;
        if (at < items.size() && items.get(at).mention(Mention.OfDate.class).isPresent()) {
          return items
              .get(at)
              .mention(Mention.OfDate.class)
              .map(d -> next(d.date(), items, behind));
        }
      }
    }
    return Optional.empty();
  }

  /** "1 January next year" lies in the year that is named behind it. */
  private static Edtf next(Edtf date, List<Item> items, int behind) {
    Optional<Integer> year =
        Optional.of(behind)
            .filter(b -> b < items.size())
            .flatMap(b -> items.get(b).mention(Mention.OfDate.class))
            .filter(d -> d.date().text().length() == 4)
            .flatMap(d -> d.date().earliest())
            .map(d -> d.getYear());
    return year.flatMap(y -> date.day().map(d -> Edtf.of(d.withYear(y)))).orElse(date);
  }
}
