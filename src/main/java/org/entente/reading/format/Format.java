package org.entente.reading.format;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.entente.vocabulary.Vocabulary;

/** What kinds of files can be read; the ends of their names stand in {@code formats.txt}. */
public enum Format {
  TEXT,
  MARKDOWN,
  HTML,
  PDF,
  WORD,
  OLD_WORD,
  RICH_TEXT,
  OPEN_DOCUMENT,
  JSON,
  JSON_LINES,
  CSV,
  TSV,
  ZIP,
  GZIP,
  /** Something else. */
  UNKNOWN,
  /** An archive of a kind that is not unpacked. */
  PACKED,
  /** Bytes that are no text. */
  BINARY;

  private static final Map<String, Format> BY_ENDING = endings();

  /** What a file's name says. */
  static Optional<Format> named(String name) {
    return Optional.ofNullable(BY_ENDING.get(ending(name)));
  }

  /** What stands behind the last dot, in small letters. */
  static String ending(String name) {
    return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }

  private static Map<String, Format> endings() {
    Map<String, Format> endings = new HashMap<>();
    for (String line : Vocabulary.shipped("reading").words("formats.txt")) {
      String[] words = line.split("\\s+");
      Arrays.stream(words).skip(1).forEach(end -> endings.put(end, Format.valueOf(words[0])));
    }
    return endings;
  }
}
