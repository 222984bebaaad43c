package org.entente.mentions;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads names of states and organisations, single or listed: "Spain, Portugal and Greece". */
final class PartyParser {

  /** Parties found one after another, and the index behind the last. */
  record Listed(List<Party> parties, int to) {
    static Listed none(int at) {
      return new Listed(List.of(), at);
    }
  }

  private static final Set<String> QUOTES = Set.of("“", "\"", "‘", "``", "'");
  private static final Set<String> EPITHETS =
      Set.of("sisterly", "brotherly", "friendly", "fraternal", "neighbouring", "neighboring");
  private static final Set<String> OPENERS = Set.of("the", "both", "its", "all");

  /** What may stand before a party's name and belong to its mention. */
  static final Set<String> BEFORE_NAMES =
      Stream.of(OPENERS, EPITHETS).flatMap(Set::stream).collect(Collectors.toUnmodifiableSet());

  private static final Set<String> HOMES = Set.of("of", "from");

  /** One party, or all of a list where several may stand. */
  Listed list(Line line, int from, boolean several) {
    List<Party> parties = new ArrayList<>();
    int at = from;
    int end = from;
    while (true) {
      Optional<Line.Found<Party>> one = one(line, at);
      if (one.isEmpty()) {
        break;
      }
      parties.add(one.get().value());
      end = skipAcronym(line, one.get().to());
      at = separator(line, end);
      if (!several || at == end) {
        break;
      }
    }
    return new Listed(parties, parties.isEmpty() ? from : end);
  }

  /** "of Ukraine", "(Kenya)" behind a name. */
  Listed home(Line line, int at) {
    boolean bracket = line.word(at).equals("(");
    if (!bracket && !HOMES.contains(line.lower(at))) {
      return Listed.none(at);
    }
    Listed listed = list(line, at + 1, false);
    if (listed.parties().isEmpty() || bracket && !line.word(listed.to()).equals(")")) {
      return Listed.none(at);
    }
    return new Listed(listed.parties(), listed.to() + (bracket ? 1 : 0));
  }

  /** A party's proper name at a word, with its article. */
  Optional<Line.Found<Party>> one(Line line, int from) {
    int at = from + (QUOTES.contains(line.word(from)) ? 1 : 0);
    int next = at + (OPENERS.contains(line.lower(at)) ? 1 : 0);
    return named(line, next + (EPITHETS.contains(line.lower(next)) ? 1 : 0));
  }

  /** A party's proper name at a word. */
  static Optional<Line.Found<Party>> named(Line line, int at) {
    return line.lexeme(at)
        .flatMap(
            found ->
                found.value() instanceof Lexeme.OfParty p
                    ? Optional.of(new Line.Found<>(p.party(), at, found.to()))
                    : Optional.empty());
  }

  /** The index behind "(ROK)". */
  static int skipAcronym(Line line, int at) {
    return line.word(at).equals("(") && line.word(at + 2).equals(")") ? at + 3 : at;
  }

  private static int separator(Line line, int at) {
    int next = at;
    if (line.word(next).equals(",")) {
      next++;
    }
    if (line.lower(next).equals("and") || line.word(next).equals("&")) {
      next++;
      next += line.lower(next).equals("of") ? 1 : 0;
    }
    return next;
  }
}
