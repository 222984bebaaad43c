package org.entente.mentions;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Reads the offices behind a name: "X, President of the IPU and Speaker of the Parliament of Y", "X
 * currently serves as".
 */
final class AppositionParser {

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

  private static final Pattern FRONTED =
      Pattern.compile("\\p{L}+ing|in|at|during|after|before|following|with|while|when");

  private static final Pattern SAYS =
      Pattern.compile("\\p{L}+ed|said|says|told|met|held|spoke|thanked|has|had|also");

  private final TitleRunParser titles;
  private final NameParser names;
  private final PartyParser parties = new PartyParser();

  AppositionParser(TitleRunParser titles, NameParser names) {
    this.titles = titles;
    this.names = names;
  }

  /**
   * "X, President of the IPU and Speaker of the Parliament of Y,": the index behind.
   *
   * @param all the person's offices so far, to which those found are added
   */
  int following(Line line, int from, List<Title> all) {
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
          || opensMainClause(line, from + 1, next.get())
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

  /** "Meeting with X, the Secretary-General said": the office is the subject, not X's. */
  private static boolean opensMainClause(Line line, int at, Title title) {
    return line.lower(at).equals("the")
        && title.parties().isEmpty()
        && FRONTED.matcher(line.lower(0)).matches()
        && SAYS.matcher(line.lower(title.to())).matches();
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
        && title.isOfOtherThan(all.stream().flatMap(t -> t.parties().stream()).toList());
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
  void servedAs(Line line, int from, List<Title> all) {
    for (int i = from; i < from + 4; i++) {
      if (SERVES.contains(line.lower(i)) && line.lower(i + 1).equals("as")) {
        titles.title(line, i + 2).filter(t -> !t.plural()).ifPresent(all::add);
        return;
      }
    }
  }

  /** "Egypt's X, Sudanese FM discuss": a name that one country owns holds no other's office. */
  static boolean isOwnedByAnother(Line line, int from, List<Title> behind) {
    return line.isPossessive(from - 1)
        && IntStream.range(Math.max(0, from - 5), from - 1)
            .mapToObj(i -> PartyParser.named(line, i))
            .flatMap(Optional::stream)
            .filter(owner -> owner.to() == from - 1)
            .map(owner -> List.of(owner.value()))
            .anyMatch(owner -> behind.stream().anyMatch(t -> t.isOfOtherThan(owner)));
  }
}
