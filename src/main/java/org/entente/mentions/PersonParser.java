package org.entente.mentions;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.entente.document.ActorType;

/**
 * Reads persons with their offices, in every order: "Russian Foreign Minister X", "X, President of
 * Y", "Y's President, X", "Presidents X of Y and Z of W"; and offices without a name.
 */
final class PersonParser {

  private static final Pattern EXCELLENCY =
      Pattern.compile("(?:H\\.? ?E\\.?|His Exc|Her Exc|HE ).*");

  private static final Set<String> ENVOYS = Set.of("credentials", "credence");

  private final TitleRunParser titles;
  private final NameParser names;
  private final AppositionParser appositions;
  private final OfficeHolderParser holders;
  private final PartyParser parties = new PartyParser();
  private final WordLists lists;

  PersonParser(WordLists lists) {
    this.titles = new TitleRunParser(lists);
    this.names = new NameParser(lists);
    this.appositions = new AppositionParser(titles, names);
    this.holders = new OfficeHolderParser(titles, names, lists);
    this.lists = lists;
  }

  /** Raw mentions that begin at a word, in order; the index behind them. */
  record Parsed(List<Raw> raws, int to) {}

  Optional<Parsed> parse(Line line, int from) {
    Optional<List<Title>> run = titles.run(line, from);
    if (run.isPresent()) {
      return Optional.of(holders.parse(line, from, run.get()));
    }
    return owned(line, from).or(() -> untitled(line, from));
  }

  /** "Finland's Sauli Niinistö": somebody who acts for a party, without an office. */
  private Optional<Parsed> owned(Line line, int from) {
    Optional<Line.Found<Party>> owner = parties.one(line, from);
    if (owner.isEmpty() || !line.isPossessive(owner.get().to())) {
      return Optional.empty();
    }
    int start = TitleRunParser.nameStart(line, owner.get().to() + 1);
    int end = names.end(line, start);
    if (end - start < 2 || lists.eventHeads().contains(line.lower(end - 1))) {
      return Optional.empty();
    }
    Title title = Title.representative(from, start, List.of(owner.get().value()));
    return Optional.of(holders.person(line, from, List.of(title), new int[] {start, end}));
  }

  /** A name without a title before it: with titles behind, an honorific before, or bare. */
  private Optional<Parsed> untitled(Line line, int from) {
    int start = TitleRunParser.nameStart(line, from);
    int end = names.end(line, start);
    if (end == start) {
      return Optional.empty();
    }
    PartyParser.Listed home = parties.home(line, end);
    List<Title> behind = new ArrayList<>();
    int to = appositions.following(line, home.to(), behind);
    if (AppositionParser.isOwnedByAnother(line, from, behind)) {
      behind.clear();
      to = home.to();
    }
    appositions.servedAs(line, to, behind);
    boolean excellency =
        start > from && EXCELLENCY.matcher(line.written(from, start + 1)).matches();
    boolean listed = !home.parties().isEmpty() && (start > from || isRollCall(line, end));
    if (behind.isEmpty() && (start > from && excellency || listed)) {
      behind.add(Title.representative(from, start, home.parties()));
    }
    return Optional.of(
        new Parsed(
            List.of(Raw.Person.of(line, new int[] {from, to}, new int[] {start, end}, behind)),
            to));
  }

  /**
   * "They are X of Norway, Y of Japan and Z of Senegal": names of people, each with a country; of
   * envoys who present credentials one is enough.
   */
  private boolean isRollCall(Line line, int end) {
    boolean envoys = IntStream.range(0, line.size()).anyMatch(i -> isOfEnvoys(line, i));
    long countries = IntStream.range(0, line.size()).filter(i -> isOneOf(line, i)).count();
    return (envoys || countries > 2)
        && isOneOf(line, end)
        && !lists.organs().contains(line.lower(end - 1));
  }

  private static boolean isOfEnvoys(Line line, int at) {
    return ENVOYS.contains(line.lower(at));
  }

  private static boolean isOneOf(Line line, int of) {
    boolean name =
        line.isCapitalised(of - 1)
            && line.isCapitalised(of - 2)
            && line.title(of - 1).isEmpty()
            && line.lexeme(of - 1).isEmpty();
    return name
        && line.lower(of).matches("of|from")
        && PartyParser.named(line, of + (line.lower(of + 1).equals("the") ? 2 : 1))
            .filter(p -> p.value().type() == ActorType.COUNTRY)
            .isPresent();
  }
}
