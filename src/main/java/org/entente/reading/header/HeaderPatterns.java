package org.entente.reading.header;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.vocabulary.Vocabulary;

/** The patterns of {@code headers.txt} by kind. */
final class HeaderPatterns {

  private static final int LONGEST = 600;
  private static final Map<String, List<Pattern>> PATTERNS = load();

  private HeaderPatterns() {}

  /** The first pattern of a kind that is the whole line. */
  static Optional<Matcher> whole(String kind, String line) {
    return PATTERNS.getOrDefault(kind, List.of()).stream()
        .map(pattern -> pattern.matcher(line))
        .filter(Matcher::matches)
        .findFirst();
  }

  /** The first pattern of a kind that the line begins with. */
  static Optional<Matcher> start(String kind, String line) {
    return PATTERNS.getOrDefault(kind, List.of()).stream()
        .map(pattern -> pattern.matcher(beginning(line)))
        .filter(Matcher::lookingAt)
        .findFirst();
  }

  /** The first pattern of a kind that the line holds. */
  static Optional<Matcher> inside(String kind, String line) {
    return PATTERNS.getOrDefault(kind, List.of()).stream()
        .map(pattern -> pattern.matcher(beginning(line)))
        .filter(Matcher::find)
        .findFirst();
  }

  /** What a named group caught, if the pattern has it. */
  static Optional<String> group(Matcher matcher, String name) {
    if (!matcher.pattern().namedGroups().containsKey(name)) {
      return Optional.empty();
    }
    return Optional.ofNullable(matcher.group(name))
        .map(String::strip)
        .filter(value -> !value.isEmpty());
  }

  /** As much of a line as a header can take. */
  private static String beginning(String line) {
    return line.substring(0, Math.min(line.length(), LONGEST));
  }

  private static Map<String, List<Pattern>> load() {
    Map<String, String> words = new LinkedHashMap<>();
    words.put("month", Months.MONTH);
    words.put("weekday", Months.WEEKDAY);
    Map<String, List<Pattern>> patterns = new LinkedHashMap<>();
    for (String line : Vocabulary.shipped("reading").words("headers.txt")) {
      String[] parts = line.split("\\s+", 2);
      if (parts[0].equals("let")) {
        String[] definition = parts[1].split("\\s*=\\s*", 2);
        words.put(definition[0], "(?:" + expand(definition[1], words) + ")");
      } else {
        patterns
            .computeIfAbsent(parts[0], kind -> new ArrayList<>())
            .add(Pattern.compile(expand(parts[1], words)));
      }
    }
    return patterns;
  }

  private static String expand(String regex, Map<String, String> words) {
    String expanded = regex;
    for (Map.Entry<String, String> word : words.entrySet()) {
      expanded = expanded.replace("{" + word.getKey() + "}", word.getValue());
    }
    return expanded;
  }
}
