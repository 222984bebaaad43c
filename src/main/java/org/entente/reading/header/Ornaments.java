package org.entente.reading.header;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.document.Span;

/** Emoji, flags and bullets around a line's words. */
public final class Ornaments {

  private static final Pattern BULLET =
      Pattern.compile(
          "(?:[•·▪■●◆►▶‣◦*+>–—-]|#{1,6}|\\(?\\d{1,2}[).]|\\(?[a-z]\\)|\\([ivx]+\\))(?=\\s)");
  private static final Pattern LEADING_FLAGS =
      Pattern.compile("\\s*(?:[\\x{1F1E6}-\\x{1F1FF}]{2}\\s*)+");

  private Ornaments() {}

  /** Where the words begin, behind emoji, bullets and spaces; flags count as words. */
  public static int skip(CharSequence text, Span span) {
    int at = span.start();
    int next = step(text, at, span.end());
    while (next > at) {
      at = next;
      next = step(text, at, span.end());
    }
    return at;
  }

  /** The words without emoji, bullets and flags before and behind them. */
  public static String strip(String rawLine) {
    String line = Lines.plain(rawLine);
    String rest = line.substring(skip(line, new Span(0, line.length())));
    Matcher flags = LEADING_FLAGS.matcher(rest);
    if (flags.lookingAt()) {
      return strip(rest.substring(flags.end()));
    }
    int end = rest.length();
    while (end > 0 && isOrnament(rest.codePointBefore(end))) {
      end -= Character.charCount(rest.codePointBefore(end));
    }
    return rest.substring(0, end).strip();
  }

  /** Whether a line begins with an emoji or a flag. */
  public static boolean startsWithEmoji(String line) {
    if (line.isEmpty()) {
      return false;
    }
    int first = line.codePointAt(0);
    return isEmoji(first) || isFlag(first) || isKeycap(line, 0);
  }

  /** How many flags a line begins with. */
  public static int leadingFlags(String line) {
    Matcher flags = LEADING_FLAGS.matcher(line);
    return flags.lookingAt()
        ? (int) flags.group().codePoints().filter(Ornaments::isFlag).count() / 2
        : 0;
  }

  /** The digits of keycap emoji as plain digits. */
  public static String plainDigits(String line) {
    return line.replace("\uFE0F", "").replace("\u20E3", "");
  }

  private static int step(CharSequence text, int at, int end) {
    if (at >= end) {
      return at;
    }
    int c = Character.codePointAt(text, at);
    if (isBlank(c) || isEmoji(c) && !isKeycap(text, at)) {
      return at + Character.charCount(c);
    }
    Matcher bullet = BULLET.matcher(text).region(at, end);
    return bullet.lookingAt() ? bullet.end() : at;
  }

  private static boolean isOrnament(int c) {
    return isBlank(c) || isEmoji(c) || isFlag(c);
  }

  private static boolean isBlank(int c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == 0x200B || c == 0x2060;
  }

  private static boolean isFlag(int c) {
    return c >= 0x1F1E6 && c <= 0x1F1FF;
  }

  private static boolean isKeycap(CharSequence text, int at) {
    return Character.isDigit(text.charAt(at))
        && text.length() > at + 1
        && (text.charAt(at + 1) == 0xFE0F || text.charAt(at + 1) == 0x20E3);
  }

  private static boolean isEmoji(int c) {
    return c > 0x2000 && Character.isExtendedPictographic(c)
        || Character.isEmojiModifier(c)
        || c == 0xFE0F
        || c == 0x200D
        || c == 0x20E3;
  }
}
