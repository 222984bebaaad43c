package org.entente.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.entente.claims.rules.Item;
import org.entente.claims.rules.Match;
import org.entente.mentions.Actor;

/**
 * Finds whom a stance concerns in the noun phrase behind its verb: a party itself, or the owner of
 * something that stands for its owner ("the sovereignty of", "'s efforts"), or the author of a deed
 * ("'s invasion", "attacks by").
 */
final class StanceTargets {

  private static final int WIDEST = 14;
  private static final Set<String> ENDS = Set.of(".", ";", ":", "?", "!", "that", "which", "who");

  private final List<Item> items;
  private final Set<String> heads;
  private final Set<String> links;
  private final boolean deeds;

  private final List<Actor> owners = new ArrayList<>();
  private boolean headed;
  private boolean blocked;

  private StanceTargets(List<Item> items, String heads, boolean deeds) {
    this.items = items;
    this.heads = StanceWords.of(heads);
    this.links = StanceWords.of(deeds ? "author-link" : "owner-link");
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
      List<Item> items, int from, String heads, boolean deeds, boolean plain) {
    return new StanceTargets(items, heads, deeds).find(from, plain);
  }

  /** Whether the actors at an index are named for themselves, not to qualify a noun. */
  static boolean standsAlone(List<Item> items, int at) {
    return at + 1 >= items.size() || StanceWords.closesName(items.get(at + 1));
  }

  private List<Actor> find(int from, boolean plain) {
    for (int i = from; i < Math.min(items.size(), from + WIDEST); i++) {
      if (items.get(i) instanceof Item.Actors a) {
        boolean alone = !a.qualifies() && !a.possessive() && standsAlone(items, i);
        if (alone) {
          boolean taken = headed ? isLinked(i) : plain && owners.isEmpty() && !isGoverned(from, i);
          return taken && !blocked ? a.actors() : List.of();
        }
        owners.addAll(a.actors());
        if (deeds && plain && a.possessive() && !headed && !isGoverned(from, i)) {
          return owners;
        }
      } else if (items.get(i) instanceof Item.Word w) {
        if (ends(i, w.text())) {
          return List.of();
        }
        if (heads.contains(w.text())) {
          headed = true;
          if (!owners.isEmpty() && !blocked) {
            return owners;
          }
        }
      }
    }
    return List.of();
  }

  private boolean isLinked(int at) {
    int i = at - 1;
    while (i >= 0 && StanceWords.is(items.get(i), "determiner")) {
      i--;
    }
    return i >= 0 && items.get(i).isWord(links);
  }

  private boolean isGoverned(int from, int at) {
    return items.subList(from, at).stream().anyMatch(i -> StanceWords.is(i, "preposition"));
  }

  /** Whether the phrase ends at a word; a deed's victim is passed over. */
  private boolean ends(int at, String word) {
    if (ENDS.contains(word) || StanceWords.of("own").contains(word)) {
      return true;
    }
    if (word.equals(",")) {
      return !continues(at + 1);
    }
    if (!StanceWords.of("preposition").contains(word)) {
      return false;
    }
    boolean linked = links.contains(word);
    blocked = headed && !linked;
    owners.clear();
    return !headed || blocked && !deeds;
  }

  /** Whether behind a comma the same phrase goes on: "the sovereignty, unity and integrity of". */
  private boolean continues(int at) {
    return at < items.size()
        && (items.get(at).isWord(heads)
            || at + 1 < items.size() && items.get(at + 1).isWord(heads));
  }
}
