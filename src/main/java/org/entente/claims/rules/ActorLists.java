package org.entente.claims.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.entente.document.ActorType;
import org.entente.document.Span;
import org.entente.mentions.Mention;

/** Makes one item of actors that stand in a list: "A, B and C". */
final class ActorLists {

  private static final Set<String> JOINS = Set.of("and", "&", "plus");
  private static final Set<String> LIST_SIGNS = Set.of(",", ";");

  /** "A and separately with B", "A and then the B". */
  private static final Set<String> LINKS =
      Set.of("the", "his", "her", "also", "by", "with", "then", "later", "separately");

  /** "by A, and by B, C and D": the second part may be a list of its own. */
  private static final Set<String> AGAIN = Set.of("by", "with");

  private static final Pattern VERB =
      Pattern.compile(
          "\\p{L}+(?:ed|said|told|met|held|spoke)|said|says|will|has|have|is|was|were|are|had|would");

  /** "A, B discuss C": behind the two subjects of a headline. */
  private static final Set<String> PLURAL_VERBS =
      Set.of("discuss", "hold", "meet", "review", "talk", "speak", "confer", "exchange", "sign");

  private ActorLists() {}

  static List<Item> joined(List<Item> items) {
    List<Item> out = new ArrayList<>();
    int at = 0;
    while (at < items.size()) {
      int end = listEnd(items, at);
      out.add(end > at + 1 ? list(items.subList(at, end)) : items.get(at));
      at = end;
    }
    return out;
  }

  static Item list(List<Item> members) {
    List<Mention.OfActors> actors = new ArrayList<>();
    members.forEach(
        i -> {
          if (i instanceof Item.Actors a) {
            actors.addAll(a.members());
          }
        });
    Span span = members.getFirst().span().cover(members.getLast().span());
    return new Item.Actors(span, actors);
  }

  /**
   * The index behind the list of actors that begins at an index; behind the item when none does.
   */
  private static int listEnd(List<Item> items, int from) {
    if (!isMember(items, from)) {
      return from + 1;
    }
    int end = from + 1;
    int closed = end;
    boolean and = false;
    boolean nested = false;
    int members = 1;
    int at = end;
    while (!and) {
      int next = at;
      boolean comma = LIST_SIGNS.contains(Items.word(items, next));
      next += comma ? 1 : 0;
      boolean asWell =
          Items.word(items, next).equals("as") && Items.word(items, next + 1).equals("well");
      and = JOINS.contains(Items.word(items, next)) || asWell;
      next += asWell ? 3 : and ? 1 : 0;
      boolean again = false;
      while (and && LINKS.contains(Items.word(items, next))) {
        again |= AGAIN.contains(Items.word(items, next));
        next++;
      }
      next += comma && !and && isStateWithArticle(items, next) && isState(items, from) ? 1 : 0;
      if (next == at || !isMember(items, next) || comma && and && opensClause(items, from, next)) {
        break;
      }
      members++;
      at = next + 1;
      closed = and || members > 2 && !nested ? at : closed;
      nested |= again;
      and &= !again;
      if (possessive(items, next)) {
        break;
      }
    }
    return isPairOfHeadline(items, from, at) ? at : closed;
  }

  /** Two members with a comma alone between them, which open a line and have a plural verb. */
  private static boolean isPairOfHeadline(List<Item> items, int from, int end) {
    return from == 0 && end == 3 && PLURAL_VERBS.contains(Items.word(items, end));
  }

  private static boolean isMember(List<Item> items, int at) {
    return at < items.size()
        && items.get(at) instanceof Item.Actors a
        && !a.qualifies()
        && (a.members().size() > 1 || a.members().getFirst().form() != Mention.Form.FLAG);
  }

  /** ", the Marshall Islands": a further state of a list of states. */
  private static boolean isStateWithArticle(List<Item> items, int at) {
    return Items.word(items, at).equals("the") && isState(items, at + 1);
  }

  private static boolean isState(List<Item> items, int at) {
    return isMember(items, at)
        && ((Item.Actors) items.get(at))
            .actors().stream()
                .allMatch(a -> a.type() == ActorType.COUNTRY && a.tenures().isEmpty());
  }

  private static boolean possessive(List<Item> items, int at) {
    return items.get(at) instanceof Item.Actors a && a.possessive();
  }

  /** "A met B, and C left", but "A, B, and C left". */
  private static boolean opensClause(List<Item> items, int from, int next) {
    boolean told = false;
    for (int i = from - 1; i >= 0 && !LIST_SIGNS.contains(Items.word(items, i)); i--) {
      told |= VERB.matcher(Items.word(items, i)).matches();
    }
    return told && startsClause(items, next);
  }

  /** ", and B said": B begins a clause of its own. */
  static boolean startsClause(List<Item> items, int at) {
    return VERB.matcher(Items.word(items, at + 1)).matches();
  }
}
