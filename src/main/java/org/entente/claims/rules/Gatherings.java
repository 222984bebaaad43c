package org.entente.claims.rules;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.entente.vocabulary.Additions;
import org.entente.vocabulary.Row;
import org.entente.vocabulary.TableFormat;
import org.entente.vocabulary.Vocabulary;

/** The nouns of gathering and the words that may stand beside them. */
public final class Gatherings {

  /**
   * A noun of gathering.
   *
   * @param alone whether it names an event without a word beside it
   * @param family the kind of event that it takes up
   */
  record Noun(String word, boolean alone, String family) {

    static Noun of(Row row) {
      return new Noun(
          row.required("noun"), row.text("alone").equals("yes"), row.required("family"));
    }
  }

  /** What a word beside a noun of gathering makes of it. */
  enum Beside {
    INNER,
    RANK,
    PART,
    BARS
  }

  private record Word(String word, Beside role) {

    static Word of(Row row) {
      return new Word(row.required("word"), row.one("role", Beside.values()));
    }
  }

  /** The family that takes up events of every other. */
  static final String ANY = "any";

  private static final TableFormat NOUNS =
      new TableFormat("gatherings.tsv", List.of("noun"), List.of("alone", "family"), List.of());
  private static final TableFormat WORDS =
      new TableFormat("gathering-words.tsv", List.of("word"), List.of("role"), List.of());

  private final Map<String, Noun> nouns;
  private final Map<String, Beside> words;

  public Gatherings(Additions additions) {
    Vocabulary vocabulary = new Vocabulary("claims", additions);
    nouns =
        vocabulary.rows(NOUNS, Noun::of).stream()
            .collect(Collectors.toUnmodifiableMap(Noun::word, Function.identity()));
    words =
        vocabulary.rows(WORDS, Word::of).stream()
            .collect(Collectors.toUnmodifiableMap(Word::word, Word::role));
  }

  /** The names of the files. */
  public static List<String> files() {
    return List.of(NOUNS.file(), WORDS.file());
  }

  Optional<Noun> noun(String word) {
    return Optional.ofNullable(nouns.get(word));
  }

  Optional<Beside> beside(String word) {
    return Optional.ofNullable(words.get(word));
  }

  /** Whether a noun takes up an event of a name: one with a noun of its family. */
  public boolean takesUp(String noun, String name) {
    return noun(noun)
        .filter(n -> n.family().equals(ANY) || families(name).contains(n.family()))
        .isPresent();
  }

  private List<String> families(String name) {
    return Arrays.stream(name.toLowerCase(Locale.ROOT).split("[^\\p{L}-]+"))
        .flatMap(word -> noun(word).stream())
        .map(Noun::family)
        .toList();
  }
}
