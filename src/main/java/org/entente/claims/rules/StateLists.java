package org.entente.claims.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.document.ActorType;
import org.entente.mentions.Actor;

/** Reads enumerations of states, of bodies and of persons whole, whatever parts their members. */
final class StateLists {

  private static final Set<String> PARTING = Set.of(",", ";", "and", "&", "well", "plus", "or");
  private static final Set<String> PASSED = Set.of("as", "the", "also", "both", "finally", "with");
  private static final Set<String> AND = Set.of("and", "&", "well", "plus", "or");
  private static final Set<String> OTHERS =
      Set.of("other", "others", "remaining", "several", "fellow");

  private StateLists() {}

  static List<Item> joined(List<Item> items) {
    List<Item> out = new ArrayList<>();
    int at = 0;
    while (at < items.size()) {
      int end = end(items, at);
      out.add(end > at + 1 ? ActorLists.list(items.subList(at, end)) : items.get(at));
      at = end;
    }
    return out;
  }

  /** The index behind the list that begins at an index; behind the item where none does. */
  private static int end(List<Item> items, int from) {
    Optional<ActorType> type = type(items, from);
    if (type.isEmpty()) {
      return from + 1;
    }
    int at = from + 1;
    int members = 1;
    boolean and = false;
    while (!isPossessive(items, at - 1)) {
      int next = behindSeparator(items, at);
      boolean joins = hasWord(items, at, next, AND);
      if (next == at
          || !type.equals(type(items, next))
          || joins && members == 1 && isClause(items, at, next)
          || isInOtherStanding(items, at, next)) {
        break;
      }
      and |= joins;
      members++;
      at = next + 1;
    }
    boolean open = hasWord(items, at, behindSeparator(items, at) + 2, OTHERS);
    return and || members > 2 || open ? at : from + 1;
  }

  /** "A and B, with C as an observer": C is not of the list. */
  private static boolean isInOtherStanding(List<Item> items, int at, int next) {
    return hasWord(items, at, next, Set.of("with")) && Items.word(items, next + 1).equals("as");
  }

  private static boolean isClause(List<Item> items, int at, int next) {
    return Items.word(items, at).equals(",") && ActorLists.startsClause(items, next);
  }

  /** Behind what may stand between two members; the same index where nothing parts them. */
  private static int behindSeparator(List<Item> items, int at) {
    int next = at;
    boolean parts = false;
    while (next < items.size()
        && next < at + 5
        && (items.get(next).isWord(PARTING) || items.get(next).isWord(PASSED))) {
      parts |= items.get(next).isWord(PARTING);
      next++;
    }
    return parts ? next : at;
  }

  private static boolean hasWord(List<Item> items, int from, int to, Set<String> words) {
    return items.subList(Math.min(from, items.size()), Math.min(to, items.size())).stream()
        .anyMatch(i -> i.isWord(words));
  }

  private static boolean isPossessive(List<Item> items, int at) {
    return items.get(at) instanceof Item.Actors a && a.possessive();
  }

  /** What its members are, where all are of one type. */
  private static Optional<ActorType> type(List<Item> items, int at) {
    if (at < items.size() && items.get(at) instanceof Item.Actors a && !a.qualifies()) {
      List<ActorType> types = a.actors().stream().map(Actor::type).distinct().toList();
      return types.size() == 1 ? Optional.of(types.getFirst()) : Optional.empty();
    }
    return Optional.empty();
  }
}
