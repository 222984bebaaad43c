package org.entente.claims.rules;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.document.ActorType;
import org.entente.document.Span;
import org.entente.mentions.Actor;
import org.entente.mentions.Mention;
import org.entente.mentions.Party;

/** Names what "the bloc", "joined it", "its members", "the country" and "his country" take up. */
final class MembershipShortForms {

  private static final Set<String> BODIES =
      words("group grouping bloc community union council organisation organization alliance");
  private static final Set<String> MORE_BODIES =
      words("association movement forum body cartel club institution commonwealth");
  private static final Set<String> BEFORE_IT =
      words("joined joins join joining left leave leaving entered quit rejoined of to chairs from");
  private static final Set<String> LINKS =
      words("that when because since after before although once if while as");
  private static final Set<String> OWNED =
      words("member members observer observers membership states countries member-states nations");
  private static final Set<String> HOMES = words("country nation homeland");
  private static final Set<String> OWNERS = words("his her whose my our");

  private final Optional<Party> body;
  private final Optional<Party> state;

  MembershipShortForms(Optional<Party> body, Optional<Party> state) {
    this.body = body;
    this.state = state;
  }

  private static Set<String> words(String line) {
    return Arrays.stream(line.split(" ")).collect(Collectors.toUnmodifiableSet());
  }

  List<Item> resolve(List<Item> items) {
    List<Item> out = new ArrayList<>();
    int at = 0;
    while (at < items.size()) {
      int length = length(items, at);
      Optional<Item> named = length > 0 ? named(items, at, length, out) : Optional.empty();
      out.add(named.orElse(items.get(at)));
      at += named.isPresent() ? length : 1;
    }
    return out;
  }

  private Optional<Item> named(List<Item> items, int at, int length, List<Item> before) {
    Span span = items.get(at).span().cover(items.get(at + length - 1).span());
    boolean home = items.get(at + length - 1).isWord(HOMES);
    boolean it = items.get(at).isWord(Set.of("it"));
    boolean subject = it && (at == 0 || LINKS.contains(Items.word(items, at - 1)));
    Optional<Party> party =
        home && !items.get(at).isWord(Set.of("the"))
            ? owner(items, at, before)
            : home || subject
                ? firstState(before).or(() -> state)
                : lastBody(before).or(() -> body);
    boolean owns =
        items.get(at).isWord(Set.of("its")) || Items.word(items, at + length).equals("'s");
    return party.map(p -> item(span, p, owns));
  }

  private static Item item(Span span, Party party, boolean possessive) {
    return new Item.Actors(
        span,
        List.of(
            new Mention.OfActors(
                span, List.of(Actor.of(party)), Mention.Form.ANAPHOR, possessive)));
  }

  /** How many items the short form at an index has; none where there is none. */
  private static int length(List<Item> items, int at) {
    String word = Items.word(items, at);
    String next = Items.word(items, at + 1);
    boolean owner =
        OWNERS.contains(word)
            || items.get(at) instanceof Item.Actors a && isPronoun(a) && a.possessive();
    if (owner && HOMES.contains(next)) {
      return 2;
    }
    return switch (word) {
      case "the", "this" -> noun(items, at, next);
      case "it" -> at == 0 || isTaken(items, at) ? 1 : 0;
      case "its" -> owned(items, at) ? 1 : 0;
      default -> 0;
    };
  }

  private static int noun(List<Item> items, int at, String next) {
    if (BODIES.contains(next) || MORE_BODIES.contains(next)) {
      return Items.word(items, at + 2).equals("of") ? 0 : 2;
    }
    if (HOMES.contains(next)) {
      return 2;
    }
    boolean described = at == 0 && HOMES.contains(Items.word(items, at + 2));
    return described ? 3 : 0;
  }

  private static boolean owned(List<Item> items, int at) {
    return java.util.stream.IntStream.rangeClosed(1, 3)
        .anyMatch(i -> OWNED.contains(Items.word(items, at + i)));
  }

  private static boolean isPronoun(Item.Actors actors) {
    return actors.members().getFirst().form() == Mention.Form.ANAPHOR;
  }

  /** The country of the person whose country it is. */
  private static Optional<Party> owner(List<Item> items, int at, List<Item> before) {
    Optional<Item> pronoun = Optional.of(items.get(at)).filter(i -> i instanceof Item.Actors);
    boolean relative = items.get(at).isWord(Set.of("whose"));
    return pronoun
        .or(
            () ->
                before.reversed().stream()
                    .filter(i -> relative ? i instanceof Item.Actors : isOne(i))
                    .findFirst())
        .flatMap(i -> Match.actors(i).stream().flatMap(a -> a.party().stream()).findFirst())
        .filter(p -> p.type() == ActorType.COUNTRY);
  }

  private static boolean isOne(Item item) {
    return item instanceof Item.Actors a
        && a.actors().size() == 1
        && !a.actors().getFirst().tenures().isEmpty();
  }

  private static boolean isTaken(List<Item> items, int at) {
    String word = Items.word(items, at - 1);
    return BEFORE_IT.contains(word) || LINKS.contains(word);
  }

  /** The state that the sentence begins with. */
  private static Optional<Party> firstState(List<Item> before) {
    return before.stream()
        .filter(i -> i instanceof Item.Actors)
        .findFirst()
        .map(Match::actors)
        .filter(a -> a.size() == 1 && a.getFirst().type() == ActorType.COUNTRY)
        .flatMap(a -> a.getFirst().party());
  }

  private static Optional<Party> lastBody(List<Item> before) {
    return before.reversed().stream()
        .flatMap(
            i -> i instanceof Item.Actors a ? a.actors().stream() : java.util.stream.Stream.empty())
        .filter(a -> a.type() == ActorType.ORGANISATION && a.known())
        .flatMap(a -> a.party().stream())
        .findFirst();
  }
}
