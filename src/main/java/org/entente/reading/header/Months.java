package org.entente.reading.header;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.entente.vocabulary.Vocabulary;

/** Names of months and weekdays, from {@code months.txt}. */
final class Months {

  private static final Map<String, Integer> NUMBERS = numbers();

  /** A month's name, as a group of a regular expression. */
  static final String MONTH = alternatives(true);

  /** A weekday's name, as a group of a regular expression. */
  static final String WEEKDAY = alternatives(false);

  private Months() {}

  /** 1 for January. */
  static Optional<Integer> number(String name) {
    return Optional.ofNullable(NUMBERS.get(name.toLowerCase(Locale.ROOT))).filter(n -> n > 0);
  }

  private static Map<String, Integer> numbers() {
    Map<String, Integer> numbers = new HashMap<>();
    for (String line : Vocabulary.shipped("reading").words("months.txt")) {
      List<String> words = List.of(line.split("\\s+"));
      int number = Integer.parseInt(words.getFirst());
      words.stream().skip(1).forEach(word -> numbers.put(word.toLowerCase(Locale.ROOT), number));
    }
    return numbers;
  }

  private static String alternatives(boolean months) {
    return NUMBERS.entrySet().stream()
        .filter(entry -> entry.getValue() > 0 == months)
        .map(Map.Entry::getKey)
        .sorted(Comparator.comparing(String::length).reversed().thenComparing(word -> word))
        .map(Pattern::quote)
        .collect(Collectors.joining("|", "(?i:", ")"));
  }
}
