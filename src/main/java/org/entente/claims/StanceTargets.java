package org.entente.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.entente.claims.rules.Item;
import org.entente.mentions.Actor;

/**
 * Finds whom a stance concerns in the noun phrase behind its verb: a party itself, or the owner of
 * something that stands for its owner ("the sovereignty of", "'s efforts"), or the author of a deed
 * ("'s invasion", "attacks by").
 */
final class StanceTargets {

  private static final int WIDEST = 14;
  private static final Set<String> ENDS = Set.of(".", ";", ":", "?", "!", "who");
  private static final Set<String> RELATIVES = Set.of("that", "which");

  private static final Set<String> JOINS = Set.of("and", ",");

  private final StanceWords words;
  private final List<Item> items;
  private final Set<String> heads;
  private final Set<String> links;
  private final boolean deeds;

  private final List<Actor> owners = new ArrayList<>();
  private boolean headed;
  private boolean home;
  private boolean suffered;
  private boolean blocked;

  private StanceTargets(StanceWords words, List<Item> items, String heads, boolean deeds) {
    this.words = words;
    this.items = items;
    this.heads = words.of(heads);
    this.links = words.of(deeds ? "author-link" : "owner-link");
    this.deeds = deeds;
  }

  /**
   * The parties of the phrase that begins at an index.
   *
   * @param heads the class of nouns that stand for their owner
   * @param deeds whether they are deeds, which stand for their author and not for their victim
   * @param plain whether a party may be named without such a noun
   */
  static List<Actor> behind(
      StanceWords words, List<Item> items, int from, String heads, boolean deeds, boolean plain) {
    return new StanceTargets(words, items, heads, deeds).find(from, plain);
  }

  /** Whether the actors at an index are named for themselves, not to qualify a noun. */
  static boolean standsAlone(StanceWords words, List<Item> items, int at) {
    return at + 1 >= items.size() || words.closesName(items.get(at + 1));
  }

  private List<Actor> find(int from, boolean plain) {
    for (int i = from; i < Math.min(items.size(), from + WIDEST); i++) {
      i = words.behindManner(items, i);
      if (at(i) instanceof Item.Actors a) {
        boolean direct = !headed && plain && owners.isEmpty();
        if (isPlain(a, i)) {
          if (blocked && deeds) {
            continue;
          }
          return !blocked && (headed ? isLinked(i) : direct) ? a.actors() : List.of();
        }
        if (a.possessive() && StanceWords.isAnaphor(a)) {
          return plain && words.is(at(i + 1), "self") ? parties(a) : List.of();
        }
        owners.addAll(a.actors());
        if (deeds && direct && a.possessive()) {
          return owners;
        }
      } else if (at(i) instanceof Item.Word w) {
        if (ends(i, w.text())) {
          return List.of();
        }
        if (head(w.text()) && !owners.isEmpty() && !blocked) {
          return owners;
        }
      }
    }
    return List.of();
  }

  /** "his country": the party that he acts for. */
  private static List<Actor> parties(Item.Actors actors) {
    return actors.actors().stream().flatMap(a -> a.party().stream()).map(Actor::of).toList();
  }

  /** A party itself: "Kenya", "the Palestinians". */
  private boolean isPlain(Item.Actors actors, int at) {
    boolean listed = at(at + 1).isWord(Set.of("and", "or", ",", "-"));
    return !actors.possessive()
        && (standsAlone(words, items, at) || headed && isTold(at))
        && (!actors.qualifies() || !listed && at + 1 < items.size());
  }

  private Item at(int index) {
    return items.get(Math.min(index, items.size() - 1));
  }

  private boolean head(String word) {
    boolean head = heads.contains(word);
    if (head) {
      headed = true;
      home = words.of("home-deed").contains(word);
      suffered = words.of("suffered-deed").contains(word);
    }
    return head;
  }

  private boolean isLinked(int at) {
    int link = words.beforeDeterminers(items, at);
    return link >= 0 && isLink(link) || isTold(at);
  }

  /** "that A published": behind a relative pronoun. */
  private boolean isTold(int at) {
    int pronoun = words.beforeDeterminers(items, at);
    return pronoun >= 0 && items.get(pronoun).isWord(RELATIVES);
  }

  /** Whether the phrase ends at a word; a deed's victim is passed over. */
  private boolean ends(int at, String word) {
    if (RELATIVES.contains(word)) {
      return !(deeds && headed && at + 1 < items.size() && isAuthor(at + 1));
    }
    if (ENDS.contains(word) || words.of("own").contains(word)) {
      return true;
    }
    if (word.equals(",")) {
      return !continues(at + 1);
    }
    if (word.equals("and") || word.equals("or")) {
      return !headed && owners.isEmpty() && !continues(at + 1) && !joinsAdjectives(at);
    }
    if (!words.of("preposition").contains(word)) {
      return false;
    }
    blocked = headed && !isLink(at);
    owners.clear();
    return !headed || blocked && !deeds;
  }

  /** "a stable and peaceful Somalia". */
  private boolean joinsAdjectives(int at) {
    return at > 0
        && words.is(items.get(at - 1), "state-adjective")
        && words.is(at(at + 1), "state-adjective");
  }

  private boolean isLink(int at) {
    Item word = items.get(at);
    boolean victim = deeds && suffered && word.isWord(Set.of("of"));
    return word.isWord(links) && !victim || home && word.isWord(Set.of("in"));
  }

  /** "the map that A published": A's. */
  private boolean isAuthor(int at) {
    int i = at;
    while (i < items.size() && words.is(items.get(i), "determiner")) {
      i++;
    }
    return at(i) instanceof Item.Actors a && !a.qualifies() && !a.possessive();
  }

  /** Whether behind a comma the same phrase goes on: "the sovereignty, unity and integrity of". */
  private boolean continues(int at) {
    for (int i = at; i < Math.min(items.size(), at + 5); i++) {
      if (items.get(i).isWord(heads)) {
        return true;
      }
      boolean adjective = i == at || items.get(i).isWord(JOINS) || items.get(i - 1).isWord(JOINS);
      if (!adjective || !(items.get(i) instanceof Item.Word)) {
        return false;
      }
    }
    return false;
  }
}
