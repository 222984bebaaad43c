package org.entente.claims.rules;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Finds where a rule would hold in a sentence if one of its elements took one word more. */
final class OneWordFinder {

  private static final Pattern LETTERS = Pattern.compile("\\p{L}[\\p{L}-]+");

  private static final Pattern VERB = Pattern.compile(".+(?:ed|s|ing)");

  private final Grammar grammar;
  private final List<Item> items;
  private final Set<String> candidates;

  OneWordFinder(List<Item> items, Grammar grammar) {
    this.items = items;
    this.grammar = grammar;
    this.candidates =
        items.stream()
            .flatMap(item -> item instanceof Item.Word w ? Stream.of(w.text()) : Stream.empty())
            .filter(word -> LETTERS.matcher(word).matches() && !Weight.isFunction(word))
            .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** Of each element the likeliest word: the one that stands nearest to the rest of the pattern. */
  List<NearMiss.OneWord> find(Rule rule) {
    return IntStream.range(0, rule.pattern().size())
        .filter(i -> Weight.isTelling(rule.pattern().get(i)) && saysMore(rule, i))
        .boxed()
        .flatMap(i -> find(rule, i).stream())
        .toList();
  }

  /** Whether beside an element and the subject there is more than a preposition. */
  private static boolean saysMore(Rule rule, int element) {
    return IntStream.range(0, rule.pattern().size())
        .filter(i -> i != element)
        .mapToObj(rule.pattern()::get)
        .anyMatch(
            e -> Weight.isTelling(e) || e instanceof Element.Slot s && s.name() != Element.Name.A);
  }

  private Optional<NearMiss.OneWord> find(Rule rule, int element) {
    if (matches(rule.taking(element, candidates)).isEmpty()) {
      return Optional.empty();
    }
    return candidates.stream()
        .flatMap(
            word ->
                matches(rule.taking(element, Set.of(word))).stream()
                    .flatMap(m -> found(m, word).stream()))
        .min(Comparator.comparing(found -> found.distance(isVerb(rule, element))))
        .map(found -> new NearMiss.OneWord(rule, element, found.match, found.word));
  }

  private List<Match> matches(Rule rule) {
    return new RuleMatcher(grammar.of(rule)).find(items);
  }

  /** Whether an element is the verb of the subject. */
  private static boolean isVerb(Rule rule, int element) {
    return rule.seeksSubject() && element == 2;
  }

  private record Found(Match match, Item.Word word, int at) {

    /** How far it stands from the pattern's end; of a verb, more where it has no form of one. */
    int distance(boolean verb) {
      boolean other = verb && !VERB.matcher(word.text()).matches();
      return match.end() - at + (other ? match.items().size() : 0);
    }
  }

  /** The last such word of a match: a pattern's words stand behind its subject. */
  private static Optional<Found> found(Match match, String text) {
    for (int i = match.end() - 1; i >= 0; i--) {
      if (match.items().get(i) instanceof Item.Word w && w.text().equals(text)) {
        return Optional.of(new Found(match, w, i));
      }
    }
    return Optional.empty();
  }
}
