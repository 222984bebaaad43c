package org.entente.mentions;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.entente.document.ActorType;
import org.entente.document.Span;
import org.entente.vocabulary.Row;

/** Reads one sentence from left to right into raw mentions, none overlapping another. */
final class SentenceScanner {

  private static final Set<String> PLACE_WORDS =
      Set.of("in", "at", "to", "from", "near", "outside", "via", "into", "around", "towards", "of");
  private static final Set<String> COUNTS = Set.of("two", "three", "four", "both");
  private static final Pattern THINGS =
      Pattern.compile(
          "(?!(?:discuss|address|focus|express|stress|press|pass|process|witness|states|countries|nations|governments|neighbours|neighbors|capitals|juntas|allies)$)\\p{Ll}[\\p{Ll}-]+s");
  private static final Set<String> WHERE = Set.of("in", "at", "to", "from", "near", "outside");

  private final DateFinder dates;
  private final PersonParser persons;
  private final TitleRunParser titles;
  private final NameParser names;
  private final StateNounParser states;
  private final Surfaces<ShortForm> anaphors = new Surfaces<>();
  private final EventFinder events;
  private final Gazetteer gazetteer;
  private final WordLists lists;
  private final Openings openings;

  SentenceScanner(EventFinder events, Gazetteer gazetteer, WordLists lists) {
    this.dates = new DateFinder(lists);
    this.persons = new PersonParser(lists);
    this.titles = new TitleRunParser(lists);
    this.names = new NameParser(lists);
    this.states = new StateNounParser(lists);
    this.events = events;
    this.gazetteer = gazetteer;
    this.lists = lists;
    lists.anaphors(ShortForm::of).forEach(shortForm -> anaphors.add(shortForm.form(), shortForm));
    anaphors.seal();
    this.openings =
        Openings.of(
            Stream.of(
                EventFinder.INNER,
                TitleRunParser.DETERMINERS,
                PartyParser.BEFORE_NAMES,
                StateNounParser.OPENERS,
                lists.eventHeads(),
                lists.ordinals(),
                lists.particles(),
                events.firstWords(),
                states.firstWords(),
                anaphors.firstWords()));
  }

  private record ShortForm(String form, Raw.Reach reach, boolean possessive) {

    static ShortForm of(Row row) {
      return new ShortForm(
          row.required("form").toLowerCase(Locale.ROOT),
          row.one("reach", Raw.Reach.values()),
          row.text("possessive").equals("yes"));
    }
  }

  private record Step(List<Raw> raws, int to) {}

  List<Raw> scan(Line line, FoldedText text) {
    List<DateFinder.At> found = dates.find(text.lower(), line.sentence().span());
    List<Raw> raws = new ArrayList<>();
    found.forEach(at -> raws.add(new Raw.Dated(at.span(), at.expression())));
    int at = 0;
    while (at < line.size()) {
      Span token = line.span(at, at + 1);
      Optional<Span> date = found.isEmpty() ? Optional.empty() : at(found, token);
      if (date.isPresent()) {
        at = Math.max(at + 1, line.indexAt(date.get().end()));
        continue;
      }
      Optional<Step> step = step(line, text, at);
      step.ifPresent(s -> raws.addAll(s.raws()));
      at = Math.max(at + 1, step.map(Step::to).orElse(at + 1));
    }
    raws.sort((a, b) -> a.span().compareTo(b.span()));
    return raws;
  }

  private static Optional<Span> at(List<DateFinder.At> dates, Span token) {
    return dates.stream().map(DateFinder.At::span).filter(s -> s.overlaps(token)).findFirst();
  }

  private Optional<Step> step(Line line, FoldedText text, int at) {
    return openings.mayOpen(line, at) ? opened(line, text, at) : Optional.empty();
  }

  private Optional<Step> opened(Line line, FoldedText text, int at) {
    return flag(line, at)
        .or(() -> event(line, text, at, true))
        .or(() -> anaphor(line, text, at))
        .or(() -> described(line, at))
        .or(() -> states.parse(line, at).map(f -> new Step(List.of(f.value()), f.to())))
        .or(() -> persons.parse(line, at).map(p -> new Step(p.raws(), p.to())))
        .or(() -> event(line, text, at, false))
        .or(() -> compound(line, text, at))
        .or(() -> party(line, at));
  }

  private Optional<Step> flag(Line line, int at) {
    Span span = line.span(at, at + 1);
    return gazetteer
        .flag(line.word(at))
        .map(p -> new Raw.Parties(span, List.of(p), Mention.Form.FLAG, false))
        .map(raw -> new Step(List.of(raw), at + 1));
  }

  private Optional<Step> event(Line line, FoldedText text, int at, boolean known) {
    Optional<Mention.OfEvent> event =
        known ? events.known(line, text, at) : events.formed(line, at);
    return event.map(e -> new Step(List.of(new Raw.Settled(e)), line.indexAt(e.span().end())));
  }

  /** "the three countries", "both proposals": a number of what is not spoken of as persons. */
  private static boolean countsThings(Line line, Step step) {
    String next = line.word(step.to());
    boolean plural = THINGS.matcher(next).matches();
    return plural && COUNTS.contains(line.lower(step.to() - 1)) && !isPossessive(step);
  }

  private static boolean isPossessive(Step step) {
    return step.raws().getFirst() instanceof Raw.Anaphor a && a.possessive();
  }

  private Optional<Step> anaphor(Line line, FoldedText text, int at) {
    if (line.word(at).equals("US") || isExcellency(line, at)) {
      return Optional.empty();
    }
    int start = line.span(at, at + 1).start();
    return anaphors
        .longest(text.lower(), start)
        .filter(hit -> isWhole(line, hit.end()))
        .map(
            hit -> {
              Span span = new Span(start, hit.end());
              int to = line.indexAt(hit.end());
              boolean possessive = hit.value().possessive() || line.isPossessive(to);
              return new Step(List.of(new Raw.Anaphor(span, hit.value().reach(), possessive)), to);
            })
        .filter(step -> !isStyle(line, at) && !isTitled(line, at))
        .filter(step -> !countsThings(line, step));
  }

  /** "HE the Turkish President": a style, not the pronoun. */
  private static boolean isExcellency(Line line, int at) {
    return line.word(at).equals("HE")
        && (line.lower(at + 1).equals("the") || line.isCapitalised(at + 1));
  }

  /** "His Excellency": a style, not a short form. */
  private static boolean isStyle(Line line, int at) {
    return line.title(at)
        .filter(t -> t.to() > at + 1 && t.value().is(TitleWord.Role.HONORIFIC))
        .isPresent();
  }

  /** "his Chinese counterpart", "the ministers of Spain": an office, not a short form. */
  private boolean isTitled(Line line, int at) {
    return titles
        .title(line, at)
        .filter(t -> !t.parties().isEmpty() || t.isCounterpart() || named(line, t))
        .isPresent();
  }

  private boolean named(Line line, Title title) {
    return names.end(line, title.to()) > title.to();
  }

  private static boolean isWhole(Line line, int end) {
    int index = line.indexAt(end - 1);
    return index < line.size() && line.span(index, index + 1).end() == end;
  }

  private Optional<Step> described(Line line, int at) {
    if (!line.lower(at).equals("the")) {
      return Optional.empty();
    }
    for (int i = at + 1; i < Math.min(line.size(), at + 4); i++) {
      String one = line.lower(i);
      String two = one + " " + line.lower(i + 1);
      int after = lists.bodies().contains(two) ? i + 2 : i + 1;
      if (lists.bodies().contains(one) || lists.bodies().contains(two)) {
        return topic(line, at + 1, after);
      }
      if (line.isCapitalised(i) || line.lexeme(i).isPresent()) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static Optional<Step> topic(Line line, int from, int at) {
    boolean on = Set.of("on", "for").contains(line.lower(at)) && line.isCapitalised(at + 1);
    if (!on) {
      return Optional.empty();
    }
    int end = at + 1;
    while (line.isCapitalised(end)) {
      end++;
    }
    Raw raw = new Raw.Described(line.span(from, end), line.written(from, end));
    return Optional.of(new Step(List.of(raw), end));
  }

  /** "Russia-Hungary", "LAS-OIC": both sides as adjectives of what follows. */
  private Optional<Step> compound(Line line, FoldedText text, int at) {
    if (!line.word(at).contains("-") || line.lexeme(at).isPresent()) {
      return Optional.empty();
    }
    List<Party> sides = new ArrayList<>();
    int start = line.span(at, at + 1).start();
    for (String part : line.word(at).split("-")) {
      int from = start;
      gazetteer
          .lexemes()
          .longest(text.folded(), from)
          .filter(hit -> hit.end() == from + part.length())
          .flatMap(
              hit ->
                  hit.value() instanceof Lexeme.OfParty p
                      ? Optional.of(p.party())
                      : Optional.empty())
          .ifPresent(sides::add);
      start += part.length() + 1;
    }
    if (sides.size() < 2) {
      return Optional.empty();
    }
    Raw raw = new Raw.Parties(line.span(at, at + 1), sides, Mention.Form.ADJECTIVE, false);
    return Optional.of(new Step(List.of(raw), at + 1));
  }

  private Optional<Step> party(Line line, int at) {
    return line.lexeme(at).flatMap(found -> named(line, found));
  }

  private Optional<Step> named(Line line, Line.Found<Lexeme> found) {
    Span span = line.span(found.from(), found.to());
    return switch (found.value()) {
      case Lexeme.OfPerson p -> Optional.empty();
      case Lexeme.OfParty p when isDescent(line, found, p) ->
          Optional.of(new Step(List.of(), found.to() + 1));
      case Lexeme.OfPlace p -> step(new Raw.Settled(place(line, found, p.country())), found.to());
      case Lexeme.OfParty p when isPlace(line, found, p) ->
          step(new Raw.Settled(place(line, found, Optional.of(p.party()))), found.to());
      case Lexeme.OfParty p ->
          step(
              new Raw.Parties(span, List.of(p.party()), p.form(), line.isPossessive(found.to())),
              PartyParser.skipAcronym(line, found.to()));
    };
  }

  /** "Palestinian American": people of a country's descent, not its representatives. */
  private static boolean isDescent(Line line, Line.Found<Lexeme> found, Lexeme.OfParty party) {
    return party.form() == Mention.Form.ADJECTIVE
        && line.lower(found.to()).matches("americans?|canadians?|australians?");
  }

  private static Optional<Step> step(Raw raw, int to) {
    return Optional.of(new Step(List.of(raw), to));
  }

  private static Mention place(Line line, Line.Found<Lexeme> found, Optional<Party> country) {
    return new Mention.OfPlace(
        line.span(found.from(), found.to()), line.written(found.from(), found.to()), country);
  }

  private static boolean isPlace(Line line, Line.Found<Lexeme> found, Lexeme.OfParty p) {
    if (p.party().type() == ActorType.COUNTRY && isApposedToPlace(line, found.from())) {
      return true;
    }
    if (p.form() != Mention.Form.CAPITAL) {
      return p.form() == Mention.Form.METONYM
          && Set.of("at", "in", "to").contains(before(line, found.from()));
    }
    boolean dateline =
        found.from() == 0
            && line.word(found.to()).matches("[,(:]|--?")
            && !isCapital(line, found.to() + 1);
    return dateline
        || PLACE_WORDS.contains(before(line, found.from()))
        || line.word(found.to()).equals(",") && line.word(found.from() - 1).equals("(");
  }

  /** "in Ohrid, North Macedonia": the country tells where the place lies. */
  private static boolean isApposedToPlace(Line line, int at) {
    int first = at - (line.lower(at - 1).equals("the") ? 2 : 1);
    int last = first;
    while (line.isCapitalised(first - 1) && at - first < 5) {
      first--;
    }
    boolean named = first < last && line.word(last).equals(",");
    boolean party =
        line.lexeme(first)
            .filter(f -> f.value() instanceof Lexeme.OfParty p && !isCapitalForm(p))
            .isPresent();
    return named && !party && WHERE.contains(before(line, first));
  }

  private static boolean isCapitalForm(Lexeme.OfParty party) {
    return party.form() == Mention.Form.CAPITAL;
  }

  private static boolean isCapital(Line line, int at) {
    return line.lexeme(at)
        .filter(f -> f.value() instanceof Lexeme.OfParty p && p.form() == Mention.Form.CAPITAL)
        .isPresent();
  }

  private static String before(Line line, int at) {
    String word = line.lower(at - 1);
    return word.equals("the") ? line.lower(at - 2) : word;
  }
}
