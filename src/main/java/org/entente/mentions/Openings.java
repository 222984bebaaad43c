package org.entente.mentions;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Tells words at which no mention can begin: of small letters, in no dictionary and on no list of
 * what opens one. Most words of a text are such; telling that costs far less than to try them.
 *
 * @param words in lower case, which open mentions
 */
record Openings(Set<String> words) {

  static Openings of(Stream<? extends Collection<String>> lists) {
    return new Openings(lists.flatMap(Collection::stream).collect(Collectors.toUnmodifiableSet()));
  }

  boolean mayOpen(Line line, int at) {
    String word = line.word(at);
    return !isSmall(word)
        || words.contains(word)
        || line.lexeme(at).isPresent()
        || line.title(at).isPresent();
  }

  private static boolean isSmall(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) < 'a' || word.charAt(i) > 'z') {
        return false;
      }
    }
    return !word.isEmpty();
  }
}
