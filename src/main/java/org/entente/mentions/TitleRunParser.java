package org.entente.mentions;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.entente.mentions.TitleWord.Role;

/**
 * Reads one or more titles of one person with what stands before them: determiner, styles, party.
 */
final class TitleRunParser {

  static final Set<String> DETERMINERS =
      Set.of("the", "his", "her", "their", "its", "a", "an", "both", "two", "three", "our", "my");
  private static final Set<String> OWNERS = Set.of("his", "her", "their", "its", "our", "my");
  private static final Set<String> CLOSED =
      Set.of(",", ".", "", ";", ")", "(", "and", "in", "on", "at", "with", "who", "to", "for");
  private static final Set<String> SOVEREIGNS =
      Set.of("president", "vice president", "king", "queen");

  private final TitleParser titles;
  private final NameParser names;
  private final PartyParser parties = new PartyParser();
  private final WordLists lists;

  TitleRunParser(WordLists lists) {
    this.titles = new TitleParser(lists);
    this.names = new NameParser(lists);
    this.lists = lists;
  }

  /** One or more titles of one person: "Deputy Prime Minister and Foreign Minister of Qatar". */
  Optional<List<Title>> run(Line line, int from) {
    Optional<Title> first = title(line, from);
    if (first.isEmpty()
        || isGathering(line, first.get().to())
        || isMemberState(line, from)
        || isOfNobility(line, first.get())) {
      return Optional.empty();
    }
    List<Title> run = new ArrayList<>(List.of(first.get()));
    while (true) {
      Title last = run.getLast();
      int at = connector(line, last.to());
      Optional<Title> next = at == last.to() ? Optional.empty() : title(line, at);
      if (next.isEmpty() || !joins(line, last, next.get())) {
        return Optional.of(run);
      }
      run.add(next.get());
    }
  }

  /** "British peer Lord X" is of the realm; who meets "his Turkish peer" tells whose. */
  private static boolean isOfNobility(Line line, Title title) {
    return title.office().words().endsWith("peer") && !OWNERS.contains(line.lower(title.from()));
  }

  /** The states of "Member State Ministers" are no part of their title. */
  private static boolean isMemberState(Line line, int from) {
    return from > 0 && line.lower(from).equals("state") && line.lower(from - 1).equals("member");
  }

  /** "the Leaders' Meeting" is an event. */
  private boolean isGathering(Line line, int to) {
    int at = to + (line.isPossessive(to) ? 1 : 0);
    return line.isCapitalised(at) && lists.eventHeads().contains(line.lower(at));
  }

  private boolean joins(Line line, Title last, Title next) {
    if (last.plural() || next.plural()) {
      return false;
    }
    boolean sovereigns = SOVEREIGNS.contains(last.head()) && next.office().level() <= 2;
    boolean highest = last.office().level() == 1 && next.office().level() == 1;
    boolean named = nameEnd(line, next.to()) > next.to();
    boolean another =
        PartyParser.named(line, next.from()).isPresent() || isDefinite(line, last, next);
    boolean apart = line.lower(last.to()).equals("and") && (sovereigns || highest || another);
    return named && !apart
        || !named && (samePartyTail(last, next) || line.word(last.to()).equals("/"))
        || !named && next.parties().isEmpty() && isApposed(line, next.to());
  }

  /** "the Minister and the Ambassador of B": two articles are two persons. */
  private static boolean isDefinite(Line line, Title last, Title next) {
    return line.lower(next.from()).equals("the")
        && line.lower(last.from()).equals("the")
        && last.parties().isEmpty()
        && last.office().level() != next.office().level();
  }

  /** Whether ", NAME," closes a run of offices: "Prime Minister, Minister of Defence, X,". */
  boolean isApposed(Line line, int to) {
    int at = to;
    for (int next = connector(line, at); next > at; next = connector(line, at)) {
      Optional<Title> more = title(line, next);
      if (more.isEmpty() || more.get().plural() || !more.get().parties().isEmpty()) {
        break;
      }
      at = more.get().to();
    }
    int start = nameStart(line, at + 1);
    int end = names.end(line, start);
    return line.word(at).equals(",")
        && end - start >= 2
        && CLOSED.contains(line.lower(end))
        && title(line, start).isEmpty();
  }

  private static boolean samePartyTail(Title last, Title next) {
    return last.parties().isEmpty()
        && !next.parties().isEmpty()
        && !last.head().equals(next.head());
  }

  static int connector(Line line, int at) {
    int next = line.word(at).equals(",") ? at + 1 : at;
    boolean and = Set.of("and", "&", "cum", "/").contains(line.lower(next));
    return and ? next + 1 : next;
  }

  /** A title with what stands before it: party, possessive, honorifics. */
  Optional<Title> title(Line line, int from) {
    int styled = skipHonorifics(line, from);
    int open = styled > from ? styled : skipHonorifics(line, skipDeterminer(line, from));
    int at = skipBase(line, open);
    Optional<Title> several = ofSeveral(line, at);
    if (several.isPresent()) {
      return several.map(t -> t.startingAt(from));
    }
    return ofOwner(line, at)
        .or(() -> titles.parse(line, at))
        .map(t -> ofHolder(line, t).orElse(t))
        .map(t -> t.startingAt(from));
  }

  /** "the New Delhi-based Ambassador": where an envoy lives is not whom he serves. */
  private static int skipBase(Line line, int from) {
    for (int at = from; at < from + 4 && line.isCapitalised(at); at++) {
      if (line.word(at).indexOf('-') > 0 && line.lower(at).endsWith("-based")) {
        return at + 1;
      }
    }
    return from;
  }

  /** "the Russian President's Special Envoy": an office that serves the holder of another. */
  private Optional<Title> ofHolder(Line line, Title holder) {
    return Optional.of(holder.to())
        .filter(at -> line.isPossessive(at) && !holder.plural())
        .flatMap(at -> titles.parse(line, at + 1))
        .filter(t -> !t.plural() && (t.office().level() >= 3 || t.head().startsWith("chief")))
        .map(t -> holder.parties().isEmpty() ? t : t.of(holder.parties().getFirst()));
  }

  /** "Kenya's Foreign Minister", "outgoing Solomon Islands High Commissioner". */
  private Optional<Title> ofOwner(Line line, int at) {
    Optional<Line.Found<Party>> owner = PartyParser.named(line, at);
    if (owner.isPresent()) {
      return behind(line, owner.get());
    }
    Optional<Line.Found<TitleWord>> before = line.title(at).filter(f -> isModifier(line, f));
    return before.flatMap(
        f ->
            PartyParser.named(line, f.to())
                .flatMap(o -> behind(line, o))
                .map(t -> t.during(f.value().tenure(Role.MODIFIER))));
  }

  /** "former", "outgoing", but not the "New" of a place's name. */
  private static boolean isModifier(Line line, Line.Found<TitleWord> word) {
    return word.value().is(Role.MODIFIER)
        && !word.value().is(Role.HEAD)
        && (!line.isCapitalised(word.from())
            || word.value().tenure(Role.MODIFIER) != Office.Tenure.HELD);
  }

  private Optional<Title> behind(Line line, Line.Found<Party> owner) {
    int named = behindAcronym(line, owner.to());
    int next = named + (line.isPossessive(named) ? 1 : 0);
    if (DETERMINERS.contains(line.lower(next))) {
      return Optional.empty();
    }
    return titles
        .parse(line, skipHonorifics(line, next))
        .map(t -> isPosted(line, t) ? t.of(owner.value()) : t.withParties(List.of(owner.value())));
  }

  /** "Republic of Korea (ROK) Vice Minister": a party's acronym in brackets behind its name. */
  private static int behindAcronym(Line line, int at) {
    boolean acronym =
        line.word(at).equals("(")
            && line.word(at + 1).matches("[\\p{Lu}.-]{2,8}")
            && line.word(at + 2).equals(")");
    return acronym ? at + 3 : at;
  }

  /** "Jordan's Ambassador in Riyadh": where an envoy is, is not whom he serves. */
  private static boolean isPosted(Line line, Title title) {
    return title.office().level() >= 3
        && IntStream.range(title.from(), title.to())
            .anyMatch(
                i ->
                    Set.of("in", "at").contains(line.lower(i))
                        && PartyParser.named(line, i + (line.lower(i + 1).equals("the") ? 2 : 1))
                            .isPresent());
  }

  /** "Russian and French Foreign Ministers": one office of several countries. */
  private Optional<Title> ofSeveral(Line line, int at) {
    PartyParser.Listed owners = parties.list(line, at, true);
    return owners.parties().size() < 2
        ? Optional.empty()
        : titles
            .parse(line, owners.to())
            .filter(t -> t.plural() && t.parties().isEmpty())
            .map(t -> t.withParties(owners.parties()));
  }

  private static int skipDeterminer(Line line, int at) {
    int next = DETERMINERS.contains(line.lower(at)) ? at + 1 : at;
    return next > at && DETERMINERS.contains(line.lower(next)) ? next + 1 : next;
  }

  /** Styles before a title; a style that is also an office stays for the title. */
  private static int skipHonorifics(Line line, int from) {
    return skipStyles(line, from, word -> !word.is(Role.HEAD) && !word.is(Role.DOMAIN));
  }

  private static int skipStyles(Line line, int from, Predicate<TitleWord> also) {
    int at = from;
    while (true) {
      Optional<Line.Found<TitleWord>> word = line.title(at);
      if (word.isEmpty()
          || !word.get().value().is(Role.HONORIFIC)
          || !also.test(word.get().value())
          || !isStyle(line, word.get())) {
        return at;
      }
      at = word.get().to();
      at += line.word(at).equals(".") || opensList(line, at) ? 1 : 0;
    }
  }

  /** Styles have capitals: "Dr.", "the Hon", "(Staff)". */
  private static boolean isStyle(Line line, Line.Found<TitleWord> word) {
    return IntStream.range(word.from(), word.to()).anyMatch(line::isCapitalised);
  }

  /** "with Their Excellencies: Mr. X, Mr. Y". */
  private static boolean opensList(Line line, int at) {
    return line.word(at).equals(":") && line.lower(at - 1).endsWith("s");
  }

  int nameEnd(Line line, int from) {
    int at = nameStart(line, from);
    int end = names.end(line, at);
    return end == at ? from : end;
  }

  /** The index behind the styles before a name. */
  static int nameStart(Line line, int from) {
    return skipStyles(line, from, word -> true);
  }
}
