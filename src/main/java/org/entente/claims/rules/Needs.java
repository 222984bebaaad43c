package org.entente.claims.rules;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.mentions.Mention;

/** Numbers what sentences must have for rules to hold: one of some words, a kind of mention. */
final class Needs {

  private final Map<Object, Integer> numbers = new HashMap<>();
  private final List<Integer> sizes = new ArrayList<>();
  private final Map<String, BitSet> metByWord = new HashMap<>();

  int count() {
    return sizes.size();
  }

  /** How many words meet a need; of a kind of mention, more than any. */
  int commonness(int need) {
    return sizes.get(need);
  }

  /** The numbers of what a sentence has. */
  BitSet metBy(List<Item> items) {
    BitSet met = new BitSet(count());
    items.forEach(item -> meet(met, item));
    return met;
  }

  /** The number of what a sentence must have for an element to hold in it. */
  Optional<Integer> of(Element element) {
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
}
