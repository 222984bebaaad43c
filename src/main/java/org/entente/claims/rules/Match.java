package org.entente.claims.rules;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.document.Span;
import org.entente.mentions.Actor;
import org.entente.mentions.Mention;

/**
 * A rule that holds at a place.
 *
 * @param anchor the index of the word that states the fact
 * @param end the index behind the last item
 * @param bound the items of the slots
 */
public record Match(
    Rule rule, List<Item> items, int anchor, int end, Map<Element.Name, Integer> bound) {

  Match bind(Element.Name name, int at) {
    Map<Element.Name, Integer> more = new EnumMap<>(Element.Name.class);
    more.putAll(bound);
    more.put(name, at);
    return new Match(rule, items, anchor, end, more);
  }

  Match at(int newAnchor, int newEnd) {
    return new Match(rule, items, newAnchor, newEnd, bound);
  }

  public Optional<Item> subject() {
    return item(Element.Name.A);
  }

  /** What the relation's object slot holds: B, O, C or E. */
  public Optional<Item> object() {
    return item(Element.Name.B)
        .or(() -> item(Element.Name.E))
        .or(() -> item(Element.Name.C))
        .or(() -> item(Element.Name.O));
  }

  public Optional<Item> item(Element.Name name) {
    return Optional.ofNullable(bound.get(name)).map(items::get);
  }

  /** The offset behind the last item of the pattern. */
  public int endOffset() {
    return end == 0 ? anchorSpan().end() : items.get(end - 1).span().end();
  }

  public Span anchorSpan() {
    return items.get(Math.min(anchor, items.size() - 1)).span();
  }

  /** The actors of a slot's item; of a place, its country. */
  public static List<Actor> actors(Item item) {
    return switch (item) {
      case Item.Actors a -> a.actors();
      case Item.Other o ->
          o.mention(Mention.OfPlace.class).flatMap(Mention.OfPlace::country).map(Actor::of).stream()
              .toList();
      case Item.Word w -> List.of();
    };
  }
}
