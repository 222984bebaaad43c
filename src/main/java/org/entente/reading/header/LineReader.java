package org.entente.reading.header;

import java.util.List;
import java.util.regex.Pattern;
import org.entente.vocabulary.Vocabulary;

/** Says what a line is, by the patterns of {@code headers.txt} and {@code boilerplate.txt}. */
public final class LineReader {

  private static final int LONGEST = 320;
  private static final int LONGEST_HEADER = 140;
  private static final String TOP = "top: ";
  private static final Pattern HASHTAGS = Pattern.compile("(?:#[\\p{L}\\p{N}_]{2,}[\\s,.;|•]*)+");
  private static final Pattern SEPARATOR = Pattern.compile("(?:[-–—*=_~#•⁂+.]\\s?){3,}");
  private static final List<Pattern> BOILERPLATE = boilerplate(false);
  private static final List<Pattern> SITE = boilerplate(true);

  private LineReader() {}

  /** What a line is that stands alone. */
  public static LineKind kind(String rawLine) {
    String line = Lines.plain(rawLine).strip();
    if (line.isEmpty() || line.length() > LONGEST) {
      return LineKind.TEXT;
    }
    String words = Ornaments.strip(line);
    if (words.isEmpty() || SEPARATOR.matcher(line).matches()) {
      return LineKind.SEPARATOR;
    }
    return HASHTAGS.matcher(words).matches() ? LineKind.HASHTAGS : kind(line, words);
  }

  private static LineKind kind(String line, String words) {
    if (line.length() <= LONGEST_HEADER) {
      if (HeaderPatterns.whole("FORWARD", words).isPresent()) {
        return LineKind.FORWARD;
      }
      if (HeaderPatterns.whole("PIN", line).isPresent()) {
        return LineKind.PIN;
      }
      if (hasDigit(words) && HeaderPatterns.whole("DATE", words).isPresent()) {
        return LineKind.DATE;
      }
    }
    if (HeaderPatterns.whole("LABEL", words).isPresent()) {
      return LineKind.LABEL;
    }
    if (matches(BOILERPLATE, words)) {
      return LineKind.BOILERPLATE;
    }
    return matches(SITE, words) ? LineKind.TOP : LineKind.TEXT;
  }

  /** Without one a line is no date, which most lines are not: that is cheaper to tell so. */
  private static boolean hasDigit(String line) {
    return line.chars().anyMatch(c -> c >= '0' && c <= '9');
  }

  private static boolean matches(List<Pattern> patterns, String line) {
    return patterns.stream().anyMatch(pattern -> pattern.matcher(line).matches());
  }

  private static List<Pattern> boilerplate(boolean top) {
    return Vocabulary.shipped("reading").words("boilerplate.txt").stream()
        .filter(line -> line.startsWith(TOP) == top)
        .map(line -> top ? line.substring(TOP.length()) : line)
        .map(line -> Pattern.compile(line, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE))
        .toList();
  }
}
