package org.entente.claims.rules;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.entente.vocabulary.TextLine;
import org.entente.vocabulary.Vocabulary;
import org.entente.vocabulary.WordClass;

/** The classes of {@code classes.txt}; a user's line of the same name adds its words. */
final class WordClasses {

  /** Of no word: they would never match. */
  private static final Pattern MARKS = Pattern.compile("[_,;|/]");

  static final String FILE = "classes.txt";

  private final Map<String, Set<String>> words = new TreeMap<>();
  private final Set<String> used = new HashSet<>();
  private final List<TextLine> added;

  WordClasses(Vocabulary vocabulary) {
    vocabulary.lines(FILE).forEach(this::add);
    added = vocabulary.added(FILE);
  }

  private void add(TextLine line) {
    WordClass added = WordClass.of(line);
    words.computeIfAbsent(added.name(), name -> new HashSet<>()).addAll(added.words());
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
    String name = WordClass.of(line).name();
    if (!used.contains(name)) {
      throw line.wrong(
          "expected a class that a rule names, one of %s, found '%s'."
              .formatted(String.join(", ", new TreeSet<>(used)), name));
    }
    if (MARKS.matcher(line.text()).find()) {
      throw line.wrong(
          "expected single words with blanks between them; several stand in a rule of met-with.tsv, as in '{A} >> shook hands'.");
    }
  }
}
