package org.entente.mentions;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.entente.document.Sentence;

/**
 * Counts how far back a document has spoken of something: "they" takes up the two sides of its own
 * sentence or the last, or of its paragraph as long as no other plural comes between.
 */
final class Nearness {

  /** "farmers", "people"; not "said of us", "this", "crisis", "process". */
  private static final Pattern PLURAL =
      Pattern.compile(
          "\\b(?:\\p{Ll}{2,}[^\\Wsui_]s|people|children|men|women|police|many|several)\\b");

  private final Map<Object, Integer> spoken = new HashMap<>();
  private int now = 0;
  private int since = 0;

  /** Takes note that the present sentence speaks of something. */
  void speakOf(Object something) {
    spoken.put(something, now);
  }

  /** Whether the present sentence or the one before spoke of it. */
  boolean isNear(Object something) {
    return isSince(something, now - 1);
  }

  /** The same, or an earlier sentence of the paragraph that no other plural parts from this one. */
  boolean isWithin(Object something) {
    return isNear(something) || isSince(something, since);
  }

  private boolean isSince(Object something, int sentence) {
    return Objects.requireNonNullElse(spoken.get(something), -1) >= sentence;
  }

  /**
   * Ends a sentence.
   *
   * @param ofSides whether it names the two sides, whose plurals are theirs
   */
  void endSentence(Sentence sentence, String lower, boolean ofSides) {
    int end = sentence.span().end();
    boolean paragraph = end < lower.length() && lower.charAt(end) == '\n';
    boolean plural =
        !ofSides && !spoken.isEmpty() && PLURAL.matcher(sentence.span().of(lower)).find();
    now++;
    since = paragraph || plural ? now : since;
  }
}
