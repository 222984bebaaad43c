package org.entente.claims.rules;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.entente.mentions.Mention;

/**
 * Tells clauses within a sentence apart: relative clauses, whose subject is what stands before them
 * or a name of their own; what somebody says; and asides.
 */
final class Clauses {

  static final Set<String> STOPS = Set.of(";", ".", "?", "!");
  private static final Set<String> RELATIVES = Set.of("who", "which", "that", "whom", "whose");
  private static final Set<String> WHOSE = Set.of("whose");
  private static final Set<String> WHO = Set.of("who", "whom", "whose");
  private static final Set<String> PARTNERS =
      Set.of("with", "by", "like", "unlike", "including", "alongside", "than", "among", "between");
  private static final Set<String> COPULAS =
      Set.of("is", "was", "are", "were", "remains", "remained", "became", "becomes", "be", "being");
  private static final Set<String> NOMINAL =
      Set.of("the", "a", "an", "one", "among", "of", "another", "two", "three");
  private static final Set<String> COMMA = Set.of(",");
  private static final Set<String> THAT = Set.of("that");
  private static final Set<String> JOINS = Set.of("and", "but", "or");
  private static final int NEAR = 6;

  private final SubjectWords words;

  Clauses(SubjectWords words) {
    this.words = words;
  }

  /**
   * What the nearest clause word before a verb says of its subject; empty where none does.
   *
   * @return of a clause that has another subject than the main clause: that subject, empty inside
   *     where it is no actor
   */
  Optional<Optional<Integer>> ofAnother(List<Item> items, int anchor) {
    for (int i = anchor - 1; i >= 0 && !items.get(i).isWord(STOPS); i--) {
      Optional<Optional<Integer>> decided = decide(items, i, anchor);
      if (decided.isPresent()) {
        return decided;
      }
      i = behindAside(items, i);
    }
    return Optional.empty();
  }

  /** What the word at an index, met from the right before any subject, says of the subject. */
  Optional<Optional<Integer>> decide(List<Item> items, int at, int anchor) {
    if (!items.get(at).isWord(RELATIVES) || isClosed(items, at, anchor)) {
      return Optional.empty();
    }
    boolean that = items.get(at).isWord(THAT);
    Optional<Integer> owner = ownerBehind(items, at, anchor);
    if (owner.isPresent()) {
      return Optional.of(owner);
    }
    if (isPredicate(items, at)) {
      return Optional.empty();
    }
    if (that && (isDemonstrative(items, at) || hasOwnSide(items, at + 1, anchor))) {
      return Optional.empty();
    }
    return that && isReported(items, at)
        ? reported(items, at, anchor)
        : Optional.of(antecedent(items, at, anchor));
  }

  /** "said that its government supports": the owner behind the clause word. */
  private static Optional<Integer> ownerBehind(List<Item> items, int at, int anchor) {
    int next = at + 1;
    while (next < anchor && items.get(next).isWord(SubjectFinder.DETERMINERS)) {
      next++;
    }
    return next < anchor && items.get(next) instanceof Item.Actors a && a.possessive()
        ? Optional.of(next)
        : Optional.empty();
  }

  /** A clause that is said and names no actor before its verb has a subject that is none. */
  private static Optional<Optional<Integer>> reported(List<Item> items, int at, int anchor) {
    boolean named = at + 1 < anchor && items.get(at + 1) instanceof Item.Word;
    return named ? Optional.of(Optional.empty()) : Optional.empty();
  }

  /** The actors that a relative clause says something of. */
  private Optional<Integer> antecedent(List<Item> items, int at, int anchor) {
    int before = at > 0 && items.get(at - 1).isWord(COMMA) ? at - 2 : at - 1;
    boolean whose = items.get(at).isWord(WHOSE);
    return before >= 0
            && items.get(before) instanceof Item.Actors a
            && !a.qualifies()
            && !a.possessive()
            && (!SubjectFinder.isGoverned(items, before) || isNamed(items, before, at))
            && (!whose || isOwned(items, at + 1) || hasOwnSide(items, at + 1, anchor))
        ? Optional.of(before)
        : Optional.empty();
  }

  /** "is one of the countries that recognise B": said of the main clause's subject. */
  private static boolean isPredicate(List<Item> items, int at) {
    for (int i = at - 1; i > 0 && i >= at - NEAR; i--) {
      if (items.get(i).isWord(COPULAS)) {
        return items.get(i + 1).isWord(NOMINAL);
      }
      if (items.get(i).isWord(COMMA)
          || items.get(i).isWord(SubjectFinder.PREPOSITIONS) && !items.get(i).isWord(NOMINAL)) {
        return false;
      }
    }
    return false;
  }

  /** Whether governed actors are meant by a clause word, not the noun that they belong to. */
  private static boolean isNamed(List<Item> items, int actors, int at) {
    int link = SubjectFinder.beforeDeterminers(items, actors);
    return items.get(at).isWord(WHO) || items.get(link).isWord(PARTNERS);
  }

  /** "A, whose president": an office that is told of A, not one told before. */
  boolean isOwned(List<Item> items, int at) {
    return at > 0
        && items.get(at - 1).isWord(WHOSE)
        && items.get(at) instanceof Item.Actors a
        && a.members().getLast().form() == Mention.Form.ANAPHOR;
  }

  /** Behind a comma the main clause goes on. */
  private static boolean isClosed(List<Item> items, int at, int anchor) {
    return IntStream.range(at + 2, anchor).anyMatch(i -> items.get(i).isWord(COMMA))
        && !(at + 1 < anchor && items.get(at + 1).isWord(COMMA));
  }

  /** "at that meeting". */
  private static boolean isDemonstrative(List<Item> items, int at) {
    return at == 0
        || items.get(at - 1).isWord(SubjectFinder.PREPOSITIONS)
        || items.get(at - 1).isWord(JOINS);
  }

  private boolean isReported(List<Item> items, int at) {
    return IntStream.range(Math.max(0, at - NEAR), at)
        .anyMatch(i -> items.get(i).isWord(words.reporting()));
  }

  private boolean hasOwnSide(List<Item> items, int from, int to) {
    return IntStream.range(from, to).anyMatch(i -> items.get(i).isWord(words.ownSide()));
  }

  /**
   * Of ", which B does not recognise,", ", of which B is a member," or ", noting that B condemned
   * it,": the index before it; else the index itself.
   */
  int behindAside(List<Item> items, int comma) {
    if (!items.get(comma).isWord(COMMA)) {
      return comma;
    }
    for (int i = comma - 3; i > 1 && !items.get(i).isWord(STOPS); i--) {
      int first = items.get(i - 1).isWord(SubjectFinder.PREPOSITIONS) ? i - 1 : i;
      boolean opens = isOpening(items.get(i)) && items.get(first - 1).isWord(COMMA);
      if (opens) {
        return items.get(i + 1).isWord(COMMA) ? comma : first - 2;
      }
      if (items.get(i).isWord(COMMA)) {
        return comma;
      }
    }
    return comma;
  }

  /** "who", "which", or "noting" that another does something. */
  private boolean isOpening(Item item) {
    boolean saying = item instanceof Item.Word w && w.text().endsWith("ing");
    return item.isWord(RELATIVES) || saying && item.isWord(words.reporting());
  }

  /** ", the minister said,": who says it, not who does it. */
  boolean isAttribution(List<Item> items, int at, int anchor) {
    int before = SubjectFinder.beforeDeterminers(items, at);
    boolean inverted = before > 0 && items.get(before).isWord(words.reporting());
    int opening = inverted ? before - 1 : before;
    boolean says = inverted || at + 1 < anchor && items.get(at + 1).isWord(words.reporting());
    return says
        && opening > 0
        && items.get(opening).isWord(COMMA)
        && IntStream.range(at + 1, anchor).anyMatch(i -> items.get(i).isWord(COMMA));
  }
}
