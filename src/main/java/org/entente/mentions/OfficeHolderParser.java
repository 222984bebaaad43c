package org.entente.mentions;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads the names behind offices: "Foreign Minister X of Y", "Kenya's President, William Ruto,".
 */
final class OfficeHolderParser {

  private static final Set<String> CLOSED = Set.of(",", ".", "", ";", ")", "(");

  private final TitleRunParser titles;
  private final NameParser names;
  private final AppositionParser appositions;
  private final PersonListParser shared;
  private final PartyParser parties = new PartyParser();
  private final WordLists lists;

  OfficeHolderParser(TitleRunParser titles, NameParser names, WordLists lists) {
    this.titles = titles;
    this.names = names;
    this.appositions = new AppositionParser(titles, names);
    this.shared = new PersonListParser(names);
    this.lists = lists;
  }

  /** An office-holder, or the offices alone where no name is beside them. */
  PersonParser.Parsed parse(Line line, int from, List<Title> run) {
    Title last = run.getLast();
    List<Raw> pairs = last.plural() ? shared.pairs(line, last) : List.of();
    if (pairs.size() > 1) {
      return new PersonParser.Parsed(pairs, line.indexAt(pairs.getLast().span().end()));
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

  /** Somebody whose name follows the offices, with what stands behind it. */
  PersonParser.Parsed person(Line line, int from, List<Title> run, int[] name) {
    PartyParser.Listed home = parties.home(line, name[1]);
    List<Title> all = new ArrayList<>(run);
    all.replaceAll(t -> isOfUnknownBody(line, t) ? ofNoState(t) : t);
    int to = home.to();
    if (!home.parties().isEmpty()) {
      all.replaceAll(t -> t.parties().isEmpty() ? t.withParties(home.parties()) : t);
    }
    to = appositions.following(line, to, all);
    appositions.servedAs(line, to, all);
    return new PersonParser.Parsed(
        List.of(Raw.Person.of(line, new int[] {from, to}, name, all)), to);
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
  private PersonParser.Parsed apposed(Line line, int from, List<Title> run) {
    Title last = run.getLast();
    Optional<PersonParser.Parsed> more = renamed(line, from, run);
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
      PersonParser.Parsed all = shared.several(line, last, last.to() + 1);
      if (all.raws().size() > 1) {
        return all;
      }
    }
    List<Raw> raws = new ArrayList<>();
    run.forEach(t -> raws.add(titled(line, t)));
    return new PersonParser.Parsed(raws, last.to());
  }

  /** "Minister, Dr. X paid a visit": what follows is no word of saying, before which "X" speaks. */
  private boolean isActor(Line line, int at) {
    return line.word(at).matches("\\p{Ll}+") && !lists.speechVerbs().contains(line.word(at));
  }

  /** "The Head of the Department of Foreign Affairs, Federal Councillor X,": two offices of one. */
  private Optional<PersonParser.Parsed> renamed(Line line, int from, List<Title> run) {
    Title last = run.getLast();
    boolean definite = line.lower(from).equals("the") && !last.plural();
    if (!definite || !line.word(last.to()).equals(",") || last.parties().isEmpty()) {
      return Optional.empty();
    }
    Optional<Title> second =
        titles.title(line, last.to() + 1).filter(t -> t.parties().isEmpty() && !t.plural());
    return second.flatMap(t -> renamed(line, from, run, t));
  }

  private Optional<PersonParser.Parsed> renamed(
      Line line, int from, List<Title> run, Title second) {
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
}
