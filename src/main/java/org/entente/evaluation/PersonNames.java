package org.entente.evaluation;

import java.util.List;
import java.util.Set;

/** Tells whether two names mean one person of a document. */
final class PersonNames {

  private static final Set<String> PARTICLES =
      Set.of(
          "al",
          "el",
          "bin",
          "ibn",
          "bint",
          "de",
          "da",
          "do",
          "dos",
          "van",
          "von",
          "der",
          "jr",
          "sr",
          "mr",
          "mrs",
          "ms",
          "dr",
          "he",
          "h",
          "e",
          "his",
          "excellency",
          "sheikh",
          "king",
          "queen",
          "prince",
          "sir",
          "gen",
          "general");

  private PersonNames() {}

  /** One name holds the other, or the surnames agree and the rest is initials or short forms. */
  static boolean same(String a, String b) {
    List<String> one = words(a);
    List<String> other = words(b);
    if (one.isEmpty() || other.isEmpty()) {
      return Wording.plain(a).equals(Wording.plain(b));
    }
    return one.size() > other.size() ? fits(other, one) : fits(one, other);
  }

  /** The last word that is no particle; empty when there is none. */
  static String surname(String name) {
    List<String> words = words(name);
    return words.isEmpty() ? "" : words.getLast();
  }

  private static List<String> words(String name) {
    return Wording.words(name, PARTICLES);
  }

  private static boolean fits(List<String> shorter, List<String> longer) {
    if (shorter.stream().allMatch(word -> isAmong(word, longer))) {
      return true;
    }
    List<String> rest = shorter.subList(0, shorter.size() - 1);
    return alike(shorter.getLast(), longer.getLast())
        && rest.stream().allMatch(word -> isAmong(word, longer) || isShortOf(word, longer));
  }

  private static boolean isAmong(String word, List<String> words) {
    return words.stream().anyMatch(other -> alike(word, other));
  }

  private static boolean isShortOf(String word, List<String> words) {
    return words.stream().anyMatch(other -> other.startsWith(word) || word.startsWith(other));
  }

  private static boolean alike(String a, String b) {
    int length = Math.min(a.length(), b.length());
    int allowed = length >= 8 ? 2 : length >= 5 ? 1 : 0;
    return a.equals(b) || allowed > 0 && EditDistance.between(a, b) <= allowed;
  }
}
