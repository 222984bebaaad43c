package org.entente.claims.rules;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.entente.mentions.Mention;

/**
 * Tells which rules can hold in a sentence at all: those whose every required word, and whose every
 * kind of mention, is somewhere in it. Most sentences have the words of few rules.
 */
final class RuleIndex {

  /**
   * A rule with what is asked of it again and again.
   *
   * @param needs the numbers of what a sentence must have
   * @param facts the words that can state the fact
   */
  record Entry(Rule rule, BitSet needs, Set<String> facts) {}

  private final Map<Object, Integer> numbers = new HashMap<>();
  private final List<Integer> sizes = new ArrayList<>();
  private final Map<String, BitSet> metByWord = new HashMap<>();
  private final List<Entry> entries;
  private final List<BitSet> byKey = new ArrayList<>();
  private final BitSet needless = new BitSet();

  /**
   * @param stating whether a word of a pattern can state its fact
   */
  RuleIndex(List<Rule> rules, Predicate<String> stating) {
    entries = rules.stream().map(rule -> entry(rule, stating)).toList();
    IntStream.range(0, numbers.size()).forEach(need -> byKey.add(new BitSet()));
    for (int i = 0; i < entries.size(); i++) {
      key(entries.get(i)).map(byKey::get).orElse(needless).set(i);
    }
  }

  /** What the fewest sentences have of all that a rule needs: its shortest list of words. */
  private Optional<Integer> key(Entry entry) {
    Comparator<Integer> rarity = Comparator.comparing(need -> sizes.get(need));
    return entry.needs.stream().boxed().min(rarity);
  }

  /** All rules. */
  List<Entry> entries() {
    return entries;
  }

  /** The rules that can hold, in the order of the file. */
  List<Entry> candidates(List<Item> items) {
    BitSet met = new BitSet(numbers.size());
    items.forEach(item -> meet(met, item));
    BitSet keyed = (BitSet) needless.clone();
    met.stream().forEach(need -> keyed.or(byKey.get(need)));
    List<Entry> candidates = new ArrayList<>();
    keyed.stream()
        .mapToObj(entries::get)
        .filter(entry -> isMet(entry.needs, met))
        .forEach(candidates::add);
    return candidates;
  }

  private static boolean isMet(BitSet needs, BitSet met) {
    for (int need = needs.nextSetBit(0); need >= 0; need = needs.nextSetBit(need + 1)) {
      if (!met.get(need)) {
        return false;
      }
    }
    return true;
  }

  private void meet(BitSet met, Item item) {
    switch (item) {
      case Item.Word w -> Optional.ofNullable(metByWord.get(w.text())).ifPresent(met::or);
      case Item.Actors a -> meet(met, Kind.ACTORS, Kind.ACTORS_OR_PLACE);
      case Item.Other o when o.mention() instanceof Mention.OfPlace ->
          meet(met, Kind.PLACE, Kind.ACTORS_OR_PLACE);
      case Item.Other o when o.mention() instanceof Mention.OfEvent -> meet(met, Kind.EVENT);
      case Item.Other o -> {}
    }
  }

  private void meet(BitSet met, Kind... kinds) {
    for (Kind kind : kinds) {
      Optional.ofNullable(numbers.get(kind)).ifPresent(met::set);
    }
  }

  private enum Kind {
    ACTORS,
    PLACE,
    EVENT,
    ACTORS_OR_PLACE
  }

  private Entry entry(Rule rule, Predicate<String> stating) {
    BitSet needs = new BitSet();
    Set<String> facts = new HashSet<>();
    for (Element element : rule.pattern()) {
      need(element).ifPresent(needs::set);
      if (element instanceof Element.Words w && !w.negated()) {
        w.words().stream().filter(stating).forEach(facts::add);
      }
    }
    return new Entry(rule, needs, Set.copyOf(facts));
  }

  /** The number of what a sentence must have for an element to hold in it. */
  private Optional<Integer> need(Element element) {
    return switch (element) {
      case Element.Words w when !w.negated() && !w.optional() -> Optional.of(number(w.words()));
      case Element.Slot s -> Optional.of(number(kind(s.name())));
      case Element.Words w -> Optional.empty();
      case Element.Gap g -> Optional.empty();
      case Element.Start s -> Optional.empty();
      case Element.SubjectLink l -> Optional.empty();
      case Element.Continued c -> Optional.empty();
    };
  }

  private static Kind kind(Element.Name slot) {
    return switch (slot) {
      case A, B, O -> Kind.ACTORS;
      case C -> Kind.ACTORS_OR_PLACE;
      case E -> Kind.EVENT;
      case P -> Kind.PLACE;
    };
  }

  private int number(Kind kind) {
    return Optional.ofNullable(numbers.get(kind)).orElseGet(() -> added(kind, Integer.MAX_VALUE));
  }

  private int number(Set<String> words) {
    return Optional.ofNullable(numbers.get(words)).orElseGet(() -> added(words));
  }

  private int added(Object need, int size) {
    numbers.put(need, sizes.size());
    sizes.add(size);
    return sizes.size() - 1;
  }

  private int added(Set<String> words) {
    int number = added(words, words.size());
    words.forEach(word -> metByWord.computeIfAbsent(word, w -> new BitSet()).set(number));
    return number;
  }
}
