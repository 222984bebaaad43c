package org.entente.claims;

import java.util.regex.Pattern;
import org.entente.claims.rules.RuleFile;

/**
 * Knows the possessions that stand for their owner: to support a state's sovereignty is to support
 * it.
 */
final class Possessions {

  private static final Pattern WORDS =
      Pattern.compile(
          "^\\W*s?\\W+(?:\\S+\\s+){0,4}?(?:"
              + RuleFile.lines("classes.txt").stream()
                  .filter(l -> l.startsWith("possession"))
                  .map(l -> l.substring(l.indexOf('=') + 1).strip().replaceAll("\\s+", "|"))
                  .findFirst()
                  .orElse("sovereignty")
              + ")\\b",
          Pattern.CASE_INSENSITIVE);

  private Possessions() {}

  /**
   * @param behind the words behind the owner
   */
  static boolean standForOwner(String behind) {
    return WORDS.matcher(behind).find();
  }
}
