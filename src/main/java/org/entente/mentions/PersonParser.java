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

  private static final Set<String> CLOSED = Set.of(",", ".", "", ";", ")", "(");

  private static final Set<String> SERVES =
      Set.of(
          "serves",
          "serve",
          "acts",
          "serving",
          "appointed",
          "elected",
          "re-elected",
          "inaugurated");

  private static final Set<String> ALSO =
      Set.of("current", "currently", "also", "concurrently", "incumbent", "rotating");

  private final TitleRunParser titles;
  private final NameParser names;
  private final PartyParser parties = new PartyParser();
  private final WordLists lists;

  PersonParser(WordLists lists) {
    this.titles = new TitleRunParser(lists);
    this.names = new NameParser(lists);
    this.lists = lists;
  }

  /** Raw mentions that begin at a word, in order; the index behind them. */
  record Parsed(List<Raw> raws, int to) {}

  Optional<Parsed> parse(Line line, int from) {
    Optional<List<Title>> run = titles.run(line, from);
    if (run.isPresent()) {
      return Optional.of(named(line, from, run.get()));
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
    Office office = new Office("representative", 3, Office.Tenure.HELD);
    Title title =
        new Title(from, start, office, List.of(owner.get().value()), "representative", false);
    return Optional.of(person(line, from, List.of(title), new int[] {start, end}));
  }

  private Parsed named(Line line, int from, List<Title> run) {
    Title last = run.getLast();
    List<Raw> pairs = last.plural() ? pairs(line, last) : List.of();
    if (pairs.size() > 1) {
      return new Parsed(pairs, line.indexAt(pairs.getLast().span().end()));
    }
    int start = TitleRunParser.nameStart(line, last.to());
    int end = names.end(line, start);
    if (end == start) {
      return apposed(line, from, run);
    }
    if (last.plural()) {
      return several(line, last, start);
    }
    return person(line, from, run, new int[] {start, end});
  }

  private Parsed person(Line line, int from, List<Title> run, int[] name) {
    PartyParser.Listed home = home(line, name[1]);
    List<Title> all = new ArrayList<>(run);
    all.replaceAll(t -> isOfUnknownBody(line, t) ? ofNoState(t) : t);
    int to = home.to();
    if (!home.parties().isEmpty()) {
      all.replaceAll(t -> t.parties().isEmpty() ? t.withParties(home.parties()) : t);
    }
    to = followingTitles(line, to, all);
    servedAs(line, to, all);
    return new Parsed(List.of(raw(line, new int[] {from, to}, name, all)), to);
  }

  /** "the Lake Compact Secretary-General": directly behind a name that no list has. */
  private boolean isOfUnknownBody(Line line, Title title) {
    int first = title.from();
    while (isUnknownName(line, first - 1)) {
      first--;
    }
    int words = title.from() - first;
    return title.parties().isEmpty()
        && lists.bodyOffices().contains(title.head())
        && (words > 1 || words == 1 && line.lower(first - 1).equals("the"));
  }

  private static boolean isUnknownName(Line line, int at) {
    return at >= 0
        && line.isCapitalised(at)
        && line.lexeme(at).isEmpty()
        && line.title(at).isEmpty();
  }

  private static Title ofNoState(Title title) {
    Office office = new Office(title.office().words(), 6, title.office().tenure());
    return new Title(
        title.from(), title.to(), office, title.parties(), title.head(), title.plural());
  }

  /** "of Ukraine", "(Kenya)" behind a name. */
  private PartyParser.Listed home(Line line, int at) {
    boolean bracket = line.word(at).equals("(");
    if (!bracket && !Set.of("of", "from").contains(line.lower(at))) {
      return PartyParser.Listed.none(at);
    }
    PartyParser.Listed listed = parties.list(line, at + 1, false);
    if (listed.parties().isEmpty() || bracket && !line.word(listed.to()).equals(")")) {
      return PartyParser.Listed.none(at);
    }
    return new PartyParser.Listed(listed.parties(), listed.to() + (bracket ? 1 : 0));
  }

  /** "X, President of the IPU and Speaker of the Parliament of Y,". */
  private int followingTitles(Line line, int from, List<Title> all) {
    boolean titled = !all.isEmpty();
    if (!line.word(from).equals(",")
        && !line.word(from).equals("(")
        && !line.word(from).equals("-")) {
      return from;
    }
    boolean also = line.lower(from + 1).equals("and") && ALSO.contains(line.lower(from + 2));
    int at = from + 1 + (also ? 1 : 0);
    int end = from;
    while (true) {
      Optional<Title> next = titles.title(line, behindOwner(line, at));
      if (next.isEmpty()
          || next.get().plural()
          || !all.isEmpty() && isOfNext(line, next.get(), titled)
          || titled && isOfAnother(line, next.get(), all)
          || titles.nameEnd(line, next.get().to()) > next.get().to()) {
        return end;
      }
      all.add(next.get());
      end = next.get().to();
      if (line.word(end).equals(")")) {
        return line.word(from).equals("(") ? end + 1 : end;
      }
      PartyParser.Listed home =
          line.word(from).equals("(") && line.word(end).equals(",")
              ? parties.list(line, end + 1, false)
              : PartyParser.Listed.none(end);
      if (!home.parties().isEmpty() && line.word(home.to()).equals(")")) {
        all.replaceAll(t -> t.parties().isEmpty() ? t.withParties(home.parties()) : t);
        return home.to() + 1;
      }
      at = TitleRunParser.connector(line, end);
      if (at == end || line.word(end).equals(",") && at == end + 1) {
        return end;
      }
    }
  }

  /** "X, the North's leader,": the office is X's, whoever is meant by the owner. */
  private static int behindOwner(Line line, int from) {
    int at = from + (line.lower(from).equals("the") ? 1 : 0);
    boolean unknown = at > from && line.isCapitalised(at) && line.lexeme(at).isEmpty();
    return unknown && line.isPossessive(at + 1) ? at + 2 : from;
  }

  /** "Foreign Minister X, Turkish FM discuss": the second office is another country's. */
  private static boolean isOfAnother(Line line, Title title, List<Title> all) {
    boolean opened = PartyParser.named(line, title.from()).isPresent();
    return (opened || all.stream().anyMatch(t -> !t.parties().isEmpty() || t.office().level() < 4))
        && title.parties().stream().anyMatch(p -> p.type() == ActorType.COUNTRY)
        && all.stream().noneMatch(t -> t.parties().stream().anyMatch(title.parties()::contains));
  }

  /** "Minister X, the Ambassador to Y, Z, said": behind a titled name an office opens the next. */
  private boolean isOfNext(Line line, Title title, boolean titled) {
    int start = TitleRunParser.nameStart(line, title.to() + 1);
    int end = names.end(line, start);
    boolean name = line.word(title.to()).equals(",") && end - start >= 2;
    return name
        && titles.title(line, start).isEmpty()
        && (titled || titles.title(line, end + 1).isEmpty());
  }

  /** "X currently serves as the NAM secretary-general": an office more, outside of the name. */
  private void servedAs(Line line, int from, List<Title> all) {
    for (int i = from; i < from + 4; i++) {
      if (SERVES.contains(line.lower(i)) && line.lower(i + 1).equals("as")) {
        titles.title(line, i + 2).filter(t -> !t.plural()).ifPresent(all::add);
        return;
      }
    }
  }

  /** "Kenya's President, William Ruto, said", or an office without a name. */
  private Parsed apposed(Line line, int from, List<Title> run) {
    Title last = run.getLast();
    Optional<Parsed> more = renamed(line, from, run);
    if (more.isPresent()) {
      return more.get();
    }
    if (line.word(last.to()).equals(",") && !last.plural()) {
      int start = TitleRunParser.nameStart(line, last.to() + 1);
      int end = names.end(line, start);
      boolean styled = start > last.to() + 1;
      boolean closed = CLOSED.contains(line.word(end)) || styled && isActor(line, end);
      if (end - start >= (styled ? 1 : 2) && closed && titles.title(line, start).isEmpty()) {
        return person(line, from, run, new int[] {start, end});
      }
    }
    if (last.plural() && line.word(last.to()).equals(",") && !last.parties().isEmpty()) {
      Parsed all = several(line, last, last.to() + 1);
      if (all.raws().size() > 1) {
        return all;
      }
    }
    List<Raw> raws = new ArrayList<>();
    run.forEach(t -> raws.add(titled(line, t)));
    return new Parsed(raws, last.to());
  }

  /** "Minister, Dr. X paid a visit": what follows is no word of saying, before which "X" speaks. */
  private boolean isActor(Line line, int at) {
    return line.word(at).matches("\\p{Ll}+") && !lists.speechVerbs().contains(line.word(at));
  }

  /** "The Head of the Department of Foreign Affairs, Federal Councillor X,": two offices of one. */
  private Optional<Parsed> renamed(Line line, int from, List<Title> run) {
    Title last = run.getLast();
    boolean definite = line.lower(from).equals("the") && !last.plural();
    if (!definite || !line.word(last.to()).equals(",") || last.parties().isEmpty()) {
      return Optional.empty();
    }
    Optional<Title> second =
        titles.title(line, last.to() + 1).filter(t -> t.parties().isEmpty() && !t.plural());
    return second.flatMap(t -> renamed(line, from, run, t));
  }

  private Optional<Parsed> renamed(Line line, int from, List<Title> run, Title second) {
    int start = TitleRunParser.nameStart(line, second.to());
    int end = names.end(line, start);
    boolean closed = end - start >= 2 && line.word(end).equals(",");
    List<Title> all = new ArrayList<>(run);
    all.add(second.withParties(run.getLast().parties()));
    return closed ? Optional.of(person(line, from, all, new int[] {start, end})) : Optional.empty();
  }

  private static Raw titled(Line line, Title title) {
    return new Raw.Titled(
        line.span(title.from(), title.to()),
        title,
        line.lower(title.from()),
        line.isPossessive(title.to()));
  }

  /** "Presidents Putin of Russia and Lukashenko of Belarus". */
  private Parsed several(Line line, Title title, int from) {
    List<Raw> raws = new ArrayList<>();
    int at = from;
    int end = from;
    while (true) {
      int start = TitleRunParser.nameStart(line, at);
      int nameEnd = names.end(line, start);
      if (nameEnd == start) {
        return new Parsed(raws, end);
      }
      PartyParser.Listed home = home(line, nameEnd);
      List<Party> own = home.parties().isEmpty() ? partyAt(title, raws.size()) : home.parties();
      Title single = new Title(at, at, title.office(), own, title.head(), false);
      int first = raws.isEmpty() ? title.from() : start;
      raws.add(
          raw(line, new int[] {first, home.to()}, new int[] {start, nameEnd}, List.of(single)));
      end = home.to();
      at = TitleRunParser.connector(line, end);
      if (at == end) {
        return new Parsed(raws, end);
      }
    }
  }

  /** "Foreign Ministers of Peru, X; Chile, Y; and Canada, Z", "of Peru (X) and Chile (Y)". */
  private List<Raw> pairs(Line line, Title title) {
    List<Raw> raws = new ArrayList<>();
    List<Party> owner = title.parties();
    int first = title.from();
    int at = title.to();
    while (owner.size() == 1) {
      int start = TitleRunParser.nameStart(line, at + 1);
      int end = names.end(line, start);
      boolean bracket = line.word(at).equals("(");
      if (!bracket && !line.word(at).equals(",") || end - start < 2) {
        return raws;
      }
      Title single = new Title(first, at, title.office(), owner, title.head(), false);
      raws.add(raw(line, new int[] {first, end}, new int[] {start, end}, List.of(single)));
      first = afterSeparator(line, end + (bracket ? 1 : 0));
      PartyParser.Listed next = parties.list(line, first, false);
      owner = next.parties();
      at = next.to();
    }
    return raws;
  }

  private static int afterSeparator(Line line, int at) {
    return TitleRunParser.connector(line, line.word(at).equals(";") ? at + 1 : at);
  }

  private static List<Party> partyAt(Title title, int index) {
    List<Party> all = title.parties();
    return all.size() == 1 ? all : index < all.size() ? List.of(all.get(index)) : List.of();
  }

  /** A name without a title before it: with titles behind, an honorific before, or bare. */
  private Optional<Parsed> untitled(Line line, int from) {
    int start = TitleRunParser.nameStart(line, from);
    int end = names.end(line, start);
    if (end == start) {
      return Optional.empty();
    }
    PartyParser.Listed home = home(line, end);
    List<Title> behind = new ArrayList<>();
    int to = followingTitles(line, home.to(), behind);
    if (isOwnedByAnother(line, from, behind)) {
      behind.clear();
      to = home.to();
    }
    servedAs(line, to, behind);
    boolean excellency =
        start > from && EXCELLENCY.matcher(line.written(from, start + 1)).matches();
    boolean listed = !home.parties().isEmpty() && (start > from || isRollCall(line, end));
    if (behind.isEmpty() && (start > from && excellency || listed)) {
      Office office = new Office("representative", 3, Office.Tenure.HELD);
      behind.add(new Title(from, start, office, home.parties(), "representative", false));
    }
    return Optional.of(
        new Parsed(List.of(raw(line, new int[] {from, to}, new int[] {start, end}, behind)), to));
  }

  /** "They are X of Norway, Y of Japan and Z of Senegal": names of people, each with a country. */
  private boolean isRollCall(Line line, int end) {
    long countries = IntStream.range(0, line.size()).filter(i -> isOneOf(line, i)).count();
    return countries > 2 && isOneOf(line, end) && !lists.organs().contains(line.lower(end - 1));
  }

  private static boolean isOneOf(Line line, int of) {
    boolean name =
        line.isCapitalised(of - 1)
            && line.isCapitalised(of - 2)
            && line.title(of - 1).isEmpty()
            && line.lexeme(of - 1).isEmpty();
    return name
        && line.lower(of).equals("of")
        && PartyParser.named(line, of + (line.lower(of + 1).equals("the") ? 2 : 1))
            .filter(p -> p.value().type() == ActorType.COUNTRY)
            .isPresent();
  }

  /** "Egypt's X, Sudanese FM discuss": a name that one country owns holds no other's office. */
  private static boolean isOwnedByAnother(Line line, int from, List<Title> behind) {
    return line.isPossessive(from - 1)
        && IntStream.range(Math.max(0, from - 5), from - 1)
            .mapToObj(i -> PartyParser.named(line, i))
            .flatMap(Optional::stream)
            .filter(owner -> owner.to() == from - 1)
            .anyMatch(owner -> behind.stream().anyMatch(t -> isOfAnother(t, owner.value())));
  }

  private static boolean isOfAnother(Title title, Party owner) {
    return title.parties().stream().anyMatch(p -> p.type() == ActorType.COUNTRY)
        && !title.parties().contains(owner);
  }

  private static Raw raw(Line line, int[] whole, int[] name, List<Title> all) {
    List<Actor.Tenure> tenures = new ArrayList<>();
    for (Title title : all) {
      if (title.parties().isEmpty()) {
        tenures.add(new Actor.Tenure(title.office(), Optional.empty()));
      }
      title.parties().forEach(p -> tenures.add(new Actor.Tenure(title.office(), Optional.of(p))));
    }
    return new Raw.Person(
        line.span(whole[0], whole[1]),
        line.written(name[0], name[1]).replaceAll("[\\[\\]]", ""),
        tenures,
        line.isPossessive(whole[1]));
  }
}
