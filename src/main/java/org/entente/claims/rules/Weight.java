package org.entente.claims.rules;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** How much parts of a pattern tell, to say of two that nearly hold which is nearer. */
final class Weight {

  private static final int TELLING = 3;
  private static final int SLOT = 2;
  private static final int FUNCTION = 1;
  private static final int STEM = 4;
  private static final Set<String> LINKS =
      Set.of(
          "and", "or", "but", "not", "also", "upon", "when", "while", "where", "before", "this",
          "could", "would", "should", "can", "may", "might", "will", "shall", "be", "they", "them");

  private Weight() {}

  static int of(List<Element> elements) {
    return elements.stream().mapToInt(Weight::of).sum();
  }

  private static int of(Element element) {
    return switch (element) {
      case Element.Words w when w.negated() || w.optional() -> 0;
      case Element.Words w -> isTelling(w) ? TELLING : FUNCTION;
      case Element.Slot s -> SLOT;
      case Element.Gap g -> 0;
      case Element.Start s -> 0;
      case Element.SubjectLink l -> 0;
      case Element.Continued c -> 0;
    };
  }

  /** Whether it wants a word that says more than how others hang together. */
  static boolean isTelling(Element element) {
    return element instanceof Element.Words w
        && !w.negated()
        && !w.optional()
        && !w.words().stream().allMatch(Weight::isFunction);
  }

  /** Whether a word begins as one of others does, as forms of one word do. */
  static boolean isAlike(String word, Set<String> others) {
    return others.stream().anyMatch(other -> sharedStart(word, other) >= STEM);
  }

  private static int sharedStart(String one, String other) {
    int at = 0;
    while (at < Math.min(one.length(), other.length()) && one.charAt(at) == other.charAt(at)) {
      at++;
    }
    return at;
  }

  /** Whether a word or sign only says how others hang together. */
  static boolean isFunction(String word) {
    return !Character.isLetter(word.charAt(0))
        || Stream.of(
                SubjectFinder.PREPOSITIONS,
                SubjectFinder.DETERMINERS,
                RuleMatcher.AUXILIARIES,
                PatternMatcher.BREAKS,
                LINKS)
            .anyMatch(words -> words.contains(word));
  }
}
