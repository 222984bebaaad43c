package org.entente.claims.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.entente.claims.relation.Relation;

/** Finds the rules that would hold in a sentence with the least change. */
public final class NearMissFinder {

  private static final int MOST = 3;

  /** What must hold at least in a sentence that names one actor alone. */
  private static final double LEAST_ALONE = 0.4;

  /** What it brings a rule nearer that its words are other forms of the sentence's. */
  private static final double ALIKE = 0.2;

  private final Grammar grammar;
  private final SubjectFinder subjects;

  public NearMissFinder(Grammar grammar) {
    this.grammar = grammar;
    this.subjects = new SubjectFinder(grammar.subjects());
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
    OneWordFinder words = new OneWordFinder(items, grammar);
    Set<Relation> relations = EnumSet.noneOf(Relation.class);
    return grammar.rules().stream()
        .filter(rule -> headline || !rule.opensSentence())
        .filter(rule -> !rule.continuesList())
        .flatMap(rule -> nearest(rule, items, words).stream())
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

  private Optional<Scored> nearest(Rule rule, List<Item> items, OneWordFinder words) {
    List<Scored> all = new ArrayList<>();
    words.find(rule).forEach(miss -> all.add(new Scored(miss, share(miss))));
    furthest(rule, items)
        .filter(Attempt::holdsAWord)
        .ifPresent(attempt -> all.add(new Scored(attempt.stopped(subjects), attempt.share())));
    return all.stream().max(Comparator.comparing(Scored::share));
  }

  private static double share(NearMiss.OneWord miss) {
    List<Element> pattern = miss.rule().pattern();
    Element wanted = pattern.get(miss.element());
    double share = 1 - (double) Weight.of(List.of(wanted)) / Weight.of(pattern);
    boolean alike =
        wanted instanceof Element.Words w && Weight.isAlike(miss.word().text(), w.words());
    return alike ? share + ALIKE : share;
  }

  private Optional<Attempt> furthest(Rule rule, List<Item> items) {
    List<Attempt> furthest = new ArrayList<>();
    Progress progress =
        (so, element, at) -> {
          Attempt attempt = new Attempt(so, element, at);
          if (furthest.isEmpty() || attempt.isFurtherThan(furthest.getLast())) {
            furthest.add(attempt);
          }
        };
    new RuleMatcher(grammar.of(rule), progress).attempt(rule, items);
    return furthest.isEmpty() ? Optional.empty() : Optional.of(furthest.getLast());
  }
}
