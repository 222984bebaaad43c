package org.entente.claims.rules;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.entente.vocabulary.TextLine;
import org.entente.vocabulary.Vocabulary;

/** The classes of {@code classes.txt}; a user's line of the same name adds its words. */
final class WordClasses {

  static final String FILE = "classes.txt";

  private final Map<String, Set<String>> words = new TreeMap<>();
  private final Set<String> used = new HashSet<>(Set.of(RuleFile.POSSESSION));
  private final List<TextLine> added;

  WordClasses(Vocabulary vocabulary) {
    vocabulary.lines(FILE).forEach(this::add);
    added = vocabulary.added(FILE);
  }

  private void add(TextLine line) {
    words.computeIfAbsent(name(line), name -> new HashSet<>()).addAll(words(line));
  }

  private static String name(TextLine line) {
    String name = line.text().split("=", 2)[0].strip();
    if (!line.text().contains("=") || !name.matches("[\\w-]+")) {
      throw line.wrong("expected 'name = words', found '" + line.text().strip() + "'.");
    }
    return name;
  }

  private static List<String> words(TextLine line) {
    String words = line.text().substring(line.text().indexOf('=') + 1).strip();
    if (words.isEmpty()) {
      throw line.wrong("expected words behind '" + line.text().strip() + "'.");
    }
    return Arrays.stream(words.split("\\s+"))
        .map(word -> word.replace('_', ' ').toLowerCase(Locale.ROOT))
        .toList();
  }

  /**
   * @throws IllegalArgumentException when there is no such class
   */
  Set<String> words(String name) {
    Set<String> found = words.get(name);
    if (found == null) {
      throw new IllegalArgumentException(
          "expected a class of %s, one of %s, found '<%s>'."
              .formatted(FILE, String.join(", ", words.keySet()), name));
    }
    used.add(name);
    return found;
  }

  /** Makes sure that what a user adds can match: a rule names the class, its words are single. */
  void checkAdded() {
    added.forEach(this::check);
  }

  private void check(TextLine line) {
    if (!used.contains(name(line))) {
      throw line.wrong(
          "expected a class that a rule names, one of %s, found '%s'."
              .formatted(String.join(", ", new TreeSet<>(used)), name(line)));
    }
    if (line.text().contains("_")) {
      throw line.wrong(
          "expected single words; several stand in a rule of rules.tsv, as in '{A} >> shook hands'.");
    }
  }
}
