package org.entente.mentions;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads nouns that stand for a state: "the Russian side", "the government of Kenya", "Chile's
 * Foreign Ministry".
 */
final class StateNounParser {

  static final Set<String> OPENERS = Set.of("the", "official", "a");

  private final Surfaces<String> nouns = new Surfaces<>();
  private final PartyParser parties = new PartyParser();

  StateNounParser(WordLists lists) {
    lists.stateHeads().forEach(noun -> nouns.add(noun, noun));
    nouns.seal();
  }

  /** The words with which the nouns begin. */
  Set<String> firstWords() {
    return nouns.firstWords();
  }

  Optional<Line.Found<Raw>> parse(Line line, int from) {
    int at = OPENERS.contains(line.lower(from)) ? from + 1 : from;
    return before(line, from, at).or(() -> behind(line, from, at));
  }

  /** "the Russian side", "Chile's Foreign Ministry". */
  private Optional<Line.Found<Raw>> before(Line line, int from, int at) {
    Optional<Line.Found<Party>> party = parties.one(line, at);
    if (party.isEmpty()) {
      return Optional.empty();
    }
    int next = party.get().to() + (line.isPossessive(party.get().to()) ? 1 : 0);
    return noun(line, next)
        .filter(end -> !isTitle(line, next, end))
        .map(end -> found(line, new int[] {from, end}, List.of(party.get().value())));
  }

  /** "the delegation of the League of Arab States". */
  private Optional<Line.Found<Raw>> behind(Line line, int from, int at) {
    Optional<Integer> end = noun(line, at);
    boolean of = end.filter(e -> Set.of("of", "from").contains(line.lower(e))).isPresent();
    if (!of) {
      return Optional.empty();
    }
    PartyParser.Listed owner = parties.list(line, end.get() + 1, true);
    return owner.parties().isEmpty()
        ? Optional.empty()
        : Optional.of(found(line, new int[] {from, owner.to()}, owner.parties()));
  }

  private static Line.Found<Raw> found(Line line, int[] range, List<Party> parties) {
    Raw raw =
        new Raw.Parties(
            line.span(range[0], range[1]), parties, Mention.Form.NAME, line.isPossessive(range[1]));
    return new Line.Found<>(raw, range[0], range[1]);
  }

  private Optional<Integer> noun(Line line, int at) {
    if (at >= line.size()) {
      return Optional.empty();
    }
    return line.endOf(nouns, at);
  }

  /** "Foreign Ministry spokeswoman" is an office, not the ministry. */
  private static boolean isTitle(Line line, int from, int end) {
    return line.title(end).filter(t -> t.value().is(TitleWord.Role.HEAD)).isPresent();
  }
}
