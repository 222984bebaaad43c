package org.entente.claims.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.entente.claims.Relation;

/** Finds the rules that would hold in a sentence with the least change. */
public final class NearMissFinder {

  private static final int MOST = 3;

  /** What must hold at least in a sentence that names one actor alone. */
  private static final double LEAST_ALONE = 0.4;

  /** What it brings a rule nearer that its words are other forms of the sentence's. */
  private static final double ALIKE = 0.2;

  private static final Pattern LETTERS = Pattern.compile("\\p{L}[\\p{L}-]+");

  private final List<Rule> rules;

  public NearMissFinder(List<Rule> rules) {
    this.rules = List.copyOf(rules);
  }

  /**
   * The nearest rule of each relation, the nearest of all first.
   *
   * @param headline whether rules for headlines may hold
   */
  public List<NearMiss> find(List<Item> items, boolean headline) {
    long actors = actors(items);
    if (actors == 0) {
      return List.of();
    }
    Set<Relation> relations = EnumSet.noneOf(Relation.class);
    return rules.stream()
        .filter(rule -> headline || !rule.opensSentence())
        .flatMap(rule -> nearest(rule, items).stream())
        .filter(scored -> actors > 1 || scored.share >= LEAST_ALONE)
        .sorted(Comparator.comparing(Scored::share).reversed())
        .filter(scored -> relations.add(scored.miss.rule().relation()))
        .limit(MOST)
        .map(Scored::miss)
        .toList();
  }

  private static long actors(List<Item> items) {
    return items.stream()
        .flatMap(item -> item instanceof Item.Actors a ? a.actors().stream() : Stream.empty())
        .distinct()
        .count();
  }

  private record Scored(NearMiss miss, double share) {}

  private static Optional<Scored> nearest(Rule rule, List<Item> items) {
    List<Scored> all = new ArrayList<>(words(rule, items));
    stopped(rule, items).ifPresent(all::add);
    return all.stream().max(Comparator.comparing(Scored::share));
  }

  private static Optional<Scored> stopped(Rule rule, List<Item> items) {
    List<Attempt> furthest = new ArrayList<>();
    Progress progress =
        (so, element, at) -> {
          Attempt attempt = new Attempt(so, element, at);
          if (furthest.isEmpty() || attempt.isFurtherThan(furthest.getLast())) {
            furthest.add(attempt);
          }
        };
    new RuleMatcher(List.of(rule), progress).attempt(rule, items);
    return furthest.isEmpty() || !furthest.getLast().holdsAWord()
        ? Optional.empty()
        : Optional.of(new Scored(furthest.getLast().stopped(), furthest.getLast().share()));
  }

  /** Where all would hold if one element took a word that it does not have. */
  private static List<Scored> words(Rule rule, List<Item> items) {
    return IntStream.range(0, rule.pattern().size())
        .filter(i -> Weight.isTelling(rule.pattern().get(i)))
        .boxed()
        .flatMap(i -> word(rule, i, items).stream())
        .toList();
  }

  private static Optional<Scored> word(Rule rule, int element, List<Item> items) {
    Element wanted = rule.pattern().get(element);
    int whole = Weight.of(rule.pattern());
    double share = (double) (whole - Weight.of(List.of(wanted))) / whole;
    return content(items)
        .flatMap(word -> match(rule.taking(element, word.text()), items, word).stream())
        .min(Comparator.comparing(found -> found.match.end() - found.at))
        .map(
            f ->
                new Scored(
                    new NearMiss.OneWord(rule, element, f.match, f.word),
                    isAlike(f.word, wanted) ? share + ALIKE : share));
  }

  private static boolean isAlike(Item.Word word, Element wanted) {
    return wanted instanceof Element.Words w && Weight.isAlike(word.text(), w.words());
  }

  private static Stream<Item.Word> content(List<Item> items) {
    Set<String> seen = new LinkedHashSet<>();
    return items.stream()
        .flatMap(item -> item instanceof Item.Word w ? Stream.of(w) : Stream.empty())
        .filter(w -> LETTERS.matcher(w.text()).matches() && !Weight.isFunction(w.text()))
        .filter(w -> seen.add(w.text()));
  }

  private record Found(Match match, Item.Word word, int at) {}

  private static Optional<Found> match(Rule rule, List<Item> items, Item.Word word) {
    return new RuleMatcher(List.of(rule))
        .find(items).stream()
            .flatMap(match -> found(match, word.text()).stream())
            .min(Comparator.comparing(found -> found.match.end()));
  }

  /** The last such word of the match: a pattern's words stand behind its subject. */
  private static Optional<Found> found(Match match, String text) {
    for (int i = match.end() - 1; i >= 0; i--) {
      if (match.items().get(i) instanceof Item.Word w && w.text().equals(text)) {
        return Optional.of(new Found(match, w, i));
      }
    }
    return Optional.empty();
  }
}
