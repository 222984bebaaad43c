package org.entente.claims.rules;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * Tells which rules can hold in a sentence at all: those whose every required word, and whose every
 * kind of mention, is somewhere in it. Most sentences have the words of few rules.
 */
final class RuleIndex {

  /**
   * A rule with what is asked of it again and again.
   *
   * @param needs the numbers of what a sentence must have, what the fewest sentences have first
   * @param facts the words that can state the fact
   */
  record Entry(Rule rule, List<Integer> needs, Set<String> facts) {}

  private final Needs wanted = new Needs();
  private final List<Entry> entries;
  private final List<BitSet> byKey = new ArrayList<>();
  private final BitSet needless = new BitSet();

  /**
   * @param stating whether a word of a pattern can state its fact
   */
  RuleIndex(List<Rule> rules, Predicate<String> stating) {
    entries = rules.stream().map(rule -> entry(rule, stating)).toList();
    IntStream.range(0, wanted.count()).forEach(need -> byKey.add(new BitSet()));
    for (int i = 0; i < entries.size(); i++) {
      entries.get(i).needs.stream().findFirst().map(byKey::get).orElse(needless).set(i);
    }
  }

  /** All rules. */
  List<Entry> entries() {
    return entries;
  }

  /** The rules that can hold, in the order of the file. */
  List<Entry> candidates(List<Item> items) {
    BitSet met = wanted.metBy(items);
    BitSet keyed = (BitSet) needless.clone();
    for (int need = met.nextSetBit(0); need >= 0; need = met.nextSetBit(need + 1)) {
      keyed.or(byKey.get(need));
    }
    List<Entry> candidates = new ArrayList<>();
    for (int rule = keyed.nextSetBit(0); rule >= 0; rule = keyed.nextSetBit(rule + 1)) {
      if (isMet(entries.get(rule).needs, met)) {
        candidates.add(entries.get(rule));
      }
    }
    return candidates;
  }

  private static boolean isMet(List<Integer> needs, BitSet met) {
    for (int need : needs) {
      if (!met.get(need)) {
        return false;
      }
    }
    return true;
  }

  private Entry entry(Rule rule, Predicate<String> stating) {
    Set<Integer> needs = new HashSet<>();
    Set<String> facts = new HashSet<>();
    for (Element element : rule.pattern()) {
      wanted.of(element).ifPresent(needs::add);
      if (element instanceof Element.Words w && !w.negated()) {
        w.words().stream().filter(stating).forEach(facts::add);
      }
    }
    List<Integer> rarest =
        needs.stream()
            .sorted(Comparator.comparing(wanted::commonness).thenComparing(need -> need))
            .toList();
    return new Entry(rule, rarest, Set.copyOf(facts));
  }
}
