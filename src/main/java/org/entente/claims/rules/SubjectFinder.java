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
  private static final Set<String> ASIDES = Set.of("while", "whereas", "although", "though");
  private static final Set<String> COMMA = Set.of(",");

  private final Set<String> objectVerbs;
  private final Set<String> reporting;
  private final Clauses clauses;

  SubjectFinder(SubjectWords words) {
    this.objectVerbs = words.objectVerbs();
    this.reporting = words.reporting();
    this.clauses = new Clauses(words);
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
  private Optional<Integer> leftmost(Match match, Optional<Integer> nearest) {
    if (nearest.filter(i -> isSpeaker(match.items(), i)).isPresent()) {
      return nearest;
    }
    int to = nearest.orElse(0);
    int from =
        IntStream.range(0, to).filter(i -> match.items().get(i).isWord(ASIDES)).max().orElse(0);
    return firstFree(match.items().subList(from, to), to - from)
        .map(i -> i + from)
        .or(() -> nearest);
  }

  /** "B is a threat, said A in a call with C": who speaks is the subject of what follows. */
  private boolean isSpeaker(List<Item> items, int at) {
    int verb = beforeDeterminers(items, at);
    return verb > 0 && items.get(verb).isWord(reporting) && items.get(verb - 1).isWord(COMMA);
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

  /** Whether the clause has a subject of its own that is no actor: "capitals that support B". */
  boolean isForeign(Match match) {
    return clauses.ofAnother(match.items(), match.anchor()).filter(Optional::isEmpty).isPresent();
  }

  private Optional<Integer> left(List<Item> items, int anchor) {
    Optional<Integer> possessive = Optional.empty();
    Optional<Integer> attributed = Optional.empty();
    for (int i = anchor - 1; i >= 0; i--) {
      if (items.get(i).isWord(Clauses.STOPS)) {
        break;
      }
      Optional<Optional<Integer>> decided = clauses.decide(items, i, anchor);
      if (decided.isPresent()) {
        return decided.get();
      }
      i = clauses.behindAside(items, i);
      if (clauses.isOwned(items, i)) {
        continue;
      }
      if (items.get(i) instanceof Item.Actors a && !a.qualifies() && !isGoverned(items, i)) {
        if (a.possessive()) {
          possessive = isOwnerOnly(items, i, anchor) ? possessive : Optional.of(i);
        } else if (clauses.isAttribution(items, i, anchor)) {
          attributed = attributed.isPresent() ? attributed : Optional.of(i);
        } else if (!isObjectOfCoordination(items, i, anchor) && !isObject(items, i)) {
          return Optional.of(i);
        }
      }
    }
    return attributed.isPresent() ? attributed : possessive;
  }

  /** "reaffirmed their commitments and met": who owns an object is no subject of what follows. */
  private static boolean isOwnerOnly(List<Item> items, int at, int anchor) {
    return items.subList(at, anchor).stream().anyMatch(i -> i.isWord(Set.of("and")));
  }

  /**
   * "hosted B in Paris and met": behind a verb and without a clause of its own, B is no subject.
   */
  private boolean isObject(List<Item> items, int at) {
    int verb = beforeDeterminers(items, at);
    return verb >= 0 && items.get(verb).isWord(objectVerbs) && firstFree(items, verb).isPresent();
  }

  /** "hosted B and met": B is the object of the first verb, not the subject of the second. */
  private static boolean isObjectOfCoordination(List<Item> items, int at, int anchor) {
    int next = at + 1;
    boolean comma = items.get(next).isWord(COMMA);
    next += comma ? 1 : 0;
    boolean and = next < anchor && items.get(next).isWord(Set.of("and", "before", "then"));
    boolean verbBefore =
        at > 0 && items.get(at - 1) instanceof Item.Word w && w.text().endsWith("ed");
    return and && (verbBefore || firstFree(items, at).isPresent());
  }

  static boolean isGoverned(List<Item> items, int at) {
    int link = beforeDeterminers(items, at);
    return link >= 0 && items.get(link).isWord(PREPOSITIONS);
  }

  /** The index of the last item before an index that is no determiner; -1 where all are. */
  static int beforeDeterminers(List<Item> items, int at) {
    return Items.before(items, at, DETERMINERS);
  }

  private static Optional<Integer> right(List<Item> items, int end) {
    for (int i = end; i < items.size(); i++) {
      if (items.get(i).isWord(Clauses.STOPS)) {
        break;
      }
      if (isFree(items, i)
          && i > 0
          && items.subList(end, i).stream().anyMatch(x -> x.isWord(COMMA))) {
        return Optional.of(i);
      }
    }
    return Optional.empty();
  }
}
