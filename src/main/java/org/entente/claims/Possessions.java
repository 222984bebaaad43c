package org.entente.claims;

import java.util.Collection;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Knows the possessions that stand for their owner: to support a state's sovereignty is to support
 * it.
 */
final class Possessions {

  private final Pattern pattern;

  Possessions(Collection<String> words) {
    pattern =
        Pattern.compile(
            words.stream()
                .map(Pattern::quote)
                .collect(Collectors.joining("|", "^\\W*s?\\W+(?:\\S+\\s+){0,4}?(?:", ")\\b")),
            Pattern.CASE_INSENSITIVE);
  }

  /**
   * @param behind the words behind the owner
   */
  boolean standForOwner(String behind) {
    return pattern.matcher(behind).find();
  }
}
