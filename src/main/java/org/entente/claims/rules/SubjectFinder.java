package org.entente.claims.rules;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.entente.mentions.Actor;

/**
 * Finds the subject of a word that states a fact: the nearest actors on its left that no
 * preposition governs and that no coordination makes an object; for a noun, also the main clause's
 * on its right.
 */
final class SubjectFinder {

  static final Set<String> PREPOSITIONS =
      Set.of(
          "of",
          "in",
          "with",
          "by",
          "to",
          "for",
          "from",
          "at",
          "on",
          "between",
          "among",
          "against",
          "under",
          "via",
          "over",
          "about",
          "after",
          "during",
          "following",
          "since",
          "near",
          "into",
          "towards",
          "toward",
          "including",
          "like",
          "as",
          "alongside",
          "through",
          "around",
          "beyond",
          "unlike",
          "without",
          "except",
          "despite",
          "than",
          "besides");
  static final Set<String> DETERMINERS =
      Set.of("the", "a", "an", "his", "her", "its", "their", "both", "visiting", "all");
  private static final Set<String> RELATIVES = Set.of("who", "which", "that");
  private static final Set<String> STOPS = Set.of(";", ".", "?", "!");

  private final Set<String> objectVerbs;

  /**
   * @param objectVerbs verbs behind which actors are objects, not the subject of what follows
   */
  SubjectFinder(Set<String> objectVerbs) {
    this.objectVerbs = objectVerbs;
  }

  Optional<Integer> find(Match match) {
    Optional<Integer> nearest = left(match.items(), match.anchor());
    Optional<Integer> left = match.rule().seeksSubject() ? nearest : leftmost(match, nearest);
    return left.isPresent() || match.rule().seeksSubject()
        ? left
        : right(match.items(), match.end());
  }

  /** The person who is said behind quoted words to have spoken them. */
  Optional<Integer> speaker(Match match) {
    return right(match.items(), match.end())
        .filter(i -> Match.actors(match.items().get(i)).stream().allMatch(Actor::isPerson));
  }

  /** A noun's subject is the main clause's: the first actors that nothing governs. */
  private static Optional<Integer> leftmost(Match match, Optional<Integer> nearest) {
    return firstFree(match.items(), nearest.orElse(0)).or(() -> nearest);
  }

  /** The first actors before an index that can be a subject. */
  private static Optional<Integer> firstFree(List<Item> items, int to) {
    return IntStream.range(0, to).boxed().filter(i -> isFree(items, i)).findFirst();
  }

  /** Actors that neither qualify a noun nor own one, and that no preposition governs. */
  private static boolean isFree(List<Item> items, int at) {
    return items.get(at) instanceof Item.Actors a
        && !a.qualifies()
        && !a.possessive()
        && !isGoverned(items, at);
  }

  private Optional<Integer> left(List<Item> items, int anchor) {
    Optional<Integer> possessive = Optional.empty();
    for (int i = anchor - 1; i >= 0; i--) {
      if (items.get(i).isWord(STOPS)) {
        break;
      }
      if (items.get(i) instanceof Item.Actors a && !a.qualifies() && !isGoverned(items, i)) {
        if (a.possessive()) {
          possessive = isOwnerOnly(items, i, anchor) ? possessive : Optional.of(i);
        } else if (!isObjectOfCoordination(items, i, anchor) && !isObject(items, i, anchor)) {
          return Optional.of(i);
        }
      }
    }
    return possessive;
  }

  /** "reaffirmed their commitments and met": who owns an object is no subject of what follows. */
  private static boolean isOwnerOnly(List<Item> items, int at, int anchor) {
    return items.subList(at, anchor).stream().anyMatch(i -> i.isWord(Set.of("and")));
  }

  /**
   * "hosted B in Paris and met": behind a verb and without a clause of its own, B is no subject.
   */
  private boolean isObject(List<Item> items, int at, int anchor) {
    int verb = at - 1;
    while (verb > 0 && items.get(verb).isWord(DETERMINERS)) {
      verb--;
    }
    return verb >= 0
        && items.get(verb).isWord(objectVerbs)
        && !isRelative(items, at + 1, anchor)
        && firstFree(items, verb).isPresent();
  }

  /** Whether ", who" or "that" makes the actors before it the subject of what follows. */
  private static boolean isRelative(List<Item> items, int behind, int anchor) {
    int next = behind + (items.get(behind).isWord(Set.of(",")) ? 1 : 0);
    return next < anchor
        && items.get(next).isWord(RELATIVES)
        && items.subList(next, anchor).stream().noneMatch(i -> i.isWord(Set.of(",")));
  }

  /** "hosted B and met": B is the object of the first verb, not the subject of the second. */
  private static boolean isObjectOfCoordination(List<Item> items, int at, int anchor) {
    int next = at + 1;
    boolean comma = items.get(next).isWord(Set.of(","));
    next += comma ? 1 : 0;
    boolean and = next < anchor && items.get(next).isWord(Set.of("and", "before", "then"));
    boolean verbBefore =
        at > 0 && items.get(at - 1) instanceof Item.Word w && w.text().endsWith("ed");
    return and && (verbBefore || firstFree(items, at).isPresent());
  }

  static boolean isGoverned(List<Item> items, int at) {
    int i = at - 1;
    while (i >= 0 && items.get(i).isWord(DETERMINERS)) {
      i--;
    }
    return i >= 0 && items.get(i).isWord(PREPOSITIONS);
  }

  private static Optional<Integer> right(List<Item> items, int end) {
    for (int i = end; i < items.size(); i++) {
      if (items.get(i).isWord(STOPS)) {
        break;
      }
      if (isFree(items, i)
          && i > 0
          && items.subList(end, i).stream().anyMatch(x -> x.isWord(Set.of(",")))) {
        return Optional.of(i);
      }
    }
    return Optional.empty();
  }
}
