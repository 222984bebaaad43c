package org.entente.reading.sentence;

import java.util.List;
import java.util.regex.Pattern;
import org.entente.document.Span;

/** Tells texts whose lines were broken at a fixed width from texts with one paragraph a line. */
final class HardWrap {

  private static final int NARROWEST = 40;
  private static final int WIDEST = 130;
  private static final int FEWEST_BREAKS = 2;
  private static final double SHORT_LINE = 0.7;
  private static final Pattern ITEM =
      Pattern.compile("\\s*(?:[•·▪■●◆►‣◦*+>–—-]\\s|#{1,6}\\s|\\(?\\d{1,2}[).]\\s|\\(?[a-z]\\)\\s)");

  private final String text;
  private final int width;
  private final boolean wrapped;

  HardWrap(String text, List<Span> lines) {
    this.text = text;
    int longest = lines.stream().mapToInt(Span::length).max().orElse(0);
    this.width = longest;
    this.wrapped = longest >= NARROWEST && longest <= WIDEST && breaksSentences(lines);
  }

  /** Whether the second line goes on with the first one's paragraph. */
  boolean joins(Span first, Span second) {
    return wrapped
            && first.length() >= width * SHORT_LINE
            && !ITEM.matcher(text).region(second.start(), second.end()).lookingAt()
            && Character.isLetterOrDigit(firstSign(second))
        || wrapped && goesOn(first, second);
  }

  /**
   * At least two of neighbouring lines go on with a small letter, and at least a third break a
   * sentence: with a small letter, or full and without a stop.
   */
  private boolean breaksSentences(List<Span> lines) {
    int pairs = 0;
    int small = 0;
    int breaks = 0;
    for (int i = 1; i < lines.size(); i++) {
      Span first = lines.get(i - 1);
      Span second = lines.get(i);
      if (!first.of(text).isBlank() && !second.of(text).isBlank()) {
        boolean goesOn = first.length() >= NARROWEST && goesOn(first, second);
        pairs++;
        small += goesOn ? 1 : 0;
        breaks += goesOn || isFull(first, second) ? 1 : 0;
      }
    }
    return small >= FEWEST_BREAKS && breaks * 3 >= pairs;
  }

  /** A line without a stop at whose end the next line's first word found no room. */
  private boolean isFull(Span first, Span second) {
    String word = second.of(text).strip().split("\\s", 2)[0];
    return !stops(first) && first.length() + 1 + word.length() > width;
  }

  private boolean stops(Span line) {
    String above = line.of(text).stripTrailing();
    return above.isEmpty() || ".!?:;".indexOf(above.charAt(above.length() - 1)) >= 0;
  }

  /** A line that ends without a stop, and a line that begins with a small letter. */
  private boolean goesOn(Span first, Span second) {
    return !stops(first)
        && Character.isLowerCase(firstSign(second))
        && !ITEM.matcher(text).region(second.start(), second.end()).lookingAt();
  }

  private int firstSign(Span line) {
    for (int i = line.start(); i < line.end(); i++) {
      if (!Character.isWhitespace(text.charAt(i))) {
        return text.codePointAt(i);
      }
    }
    return ' ';
  }
}
