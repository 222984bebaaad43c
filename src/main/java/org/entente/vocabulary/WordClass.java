package org.entente.vocabulary;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * A line of a list of word classes: {@code name = words}.
 *
 * @param words in lower case; {@code _} joins those of one expression
 */
public record WordClass(String name, List<String> words) {

  public WordClass {
    words = List.copyOf(words);
  }

  /**
   * @throws UnusableRules when the line has another form
   */
  public static WordClass of(TextLine line) {
    String[] parts = line.text().split("=", 2);
    String name = parts[0].strip();
    if (parts.length < 2 || !name.matches("[\\w-]+")) {
      throw line.wrong("expected 'name = words', found '" + line.text().strip() + "'.");
    }
    String words = parts[1].strip();
    if (words.isEmpty()) {
      throw line.wrong("expected words behind '" + line.text().strip() + "'.");
    }
    return new WordClass(
        name,
        Arrays.stream(words.split("\\s+"))
            .map(word -> word.replace('_', ' ').toLowerCase(Locale.ROOT))
            .toList());
  }
}
