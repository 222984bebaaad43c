package org.entente.mentions;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Reads persons with their offices, in every order: "Russian Foreign Minister X", "X, President of
 * Y", "Y's President, X", "Presidents X of Y and Z of W"; and offices without a name.
 */
final class PersonParser {

  private static final Pattern EXCELLENCY =
      Pattern.compile("(?:H\\.? ?E\\.?|His Exc|Her Exc|HE ).*");

  private static final Set<String> CLOSED = Set.of(",", ".", "", ";", ")", "(");

  private final TitleRunParser titles;
  private final NameParser names;
  private final AppositionParser appositions;
  private final PersonListParser shared;
  private final PartyParser parties = new PartyParser();
  private final WordLists lists;

  PersonParser(WordLists lists) {
    this.titles = new TitleRunParser(lists);
    this.names = new NameParser(lists);
    this.appositions = new AppositionParser(titles, names);
    this.shared = new PersonListParser(names);
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
    Title title = Title.representative(from, start, List.of(owner.get().value()));
    return Optional.of(person(line, from, List.of(title), new int[] {start, end}));
  }

  private Parsed named(Line line, int from, List<Title> run) {
    Title last = run.getLast();
    List<Raw> pairs = last.plural() ? shared.pairs(line, last) : List.of();
    if (pairs.size() > 1) {
      return new Parsed(pairs, line.indexAt(pairs.getLast().span().end()));
    }
    int start = TitleRunParser.nameStart(line, last.to());
    int end = names.end(line, start);
    if (end == start) {
      return apposed(line, from, run);
    }
    if (last.plural()) {
      return shared.several(line, last, start);
    }
    return person(line, from, run, new int[] {start, end});
  }

  private Parsed person(Line line, int from, List<Title> run, int[] name) {
    PartyParser.Listed home = parties.home(line, name[1]);
    List<Title> all = new ArrayList<>(run);
    all.replaceAll(t -> isOfUnknownBody(line, t) ? ofNoState(t) : t);
    int to = home.to();
    if (!home.parties().isEmpty()) {
      all.replaceAll(t -> t.parties().isEmpty() ? t.withParties(home.parties()) : t);
    }
    to = appositions.following(line, to, all);
    appositions.servedAs(line, to, all);
    return new Parsed(List.of(Raw.Person.of(line, new int[] {from, to}, name, all)), to);
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
    return title.with(new Office(title.office().words(), 6, title.office().tenure()));
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
    if (behind.isEmpty() && start > from && (excellency || !home.parties().isEmpty())) {
      behind.add(Title.representative(from, start, home.parties()));
    }
    return Optional.of(
        new Parsed(
            List.of(Raw.Person.of(line, new int[] {from, to}, new int[] {start, end}, behind)),
            to));
  }
}
