package org.entente.mentions;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.entente.vocabulary.Additions;
import org.entente.vocabulary.Row;
import org.entente.vocabulary.TableFormat;
import org.entente.vocabulary.TextLine;
import org.entente.vocabulary.Vocabulary;

/**
 * The word lists and tables beside this package. All but {@code notNames}, {@code nameSuffixes} and
 * the countries' codes are in lower case, as they are compared.
 *
 * @param notNames capitalised words that belong to no person's name
 * @param bodyOffices offices that bodies of many states have
 * @param counterparts heads of titles that name who holds the same office elsewhere
 * @param diplomaticPredicates what a bare surname must stand beside
 * @param organs words that close the name of an organ
 * @param speechVerbs verbs behind a name that tell who speaks: "told the Minister, X said"
 * @param nameSuffixes what stands behind a name and belongs to it, as written
 * @param femaleNames given names by which "she" finds whom it takes up
 * @param surnameFirst alpha-3 of countries whose persons have the family name first
 * @param givenNameFirst alpha-3 of countries whose persons are called by their given name
 */
record WordLists(
    Set<String> notNames,
    Set<String> particles,
    Set<String> eventHeads,
    Set<String> bodies,
    Set<String> stateHeads,
    Set<String> genericHeads,
    Set<String> bodyOffices,
    Set<String> counterparts,
    Set<String> diplomaticPredicates,
    Set<String> organs,
    Set<String> speechVerbs,
    Set<String> nameSuffixes,
    Set<String> femaleNames,
    Set<String> surnameFirst,
    Set<String> givenNameFirst,
    List<String> ordinals,
    Vocabulary tables) {

  private static final TableFormat TITLES =
      new TableFormat(
          "titles.tsv", List.of("form", "class"), List.of("level", "plural"), List.of());
  private static final TableFormat ANAPHORS =
      new TableFormat("anaphors.tsv", List.of("form"), List.of("reach", "possessive"), List.of());
  private static final TableFormat RELATIVE_DATES =
      new TableFormat(
          "relative-dates.tsv", List.of("form"), List.of("base", "from", "to"), List.of());
  private static final TableFormat SAME_OFFICES =
      new TableFormat("same-offices.tsv", List.of("office"), List.of(), List.of("forms"));
  private static final TableFormat SURNAMES_ALONE =
      new TableFormat("surnames-alone.tsv", List.of("surname", "person"), List.of(), List.of());

  static final List<String> FILES =
      List.of(
          "not-names.txt",
          "particles.txt",
          "event-heads.txt",
          "bodies.txt",
          "state-heads.txt",
          "generic-heads.txt",
          "body-offices.txt",
          "counterparts.txt",
          "diplomatic-predicates.txt",
          "organs.txt",
          "speech-verbs.txt",
          "name-suffixes.txt",
          "female-names.txt",
          "surname-first.txt",
          "given-name-first.txt",
          "ordinals.txt",
          TITLES.file(),
          ANAPHORS.file(),
          RELATIVE_DATES.file(),
          SAME_OFFICES.file(),
          SURNAMES_ALONE.file());

  static WordLists with(Additions additions) {
    Vocabulary vocabulary = new Vocabulary("mentions", additions);
    return new WordLists(
        Set.copyOf(vocabulary.words("not-names.txt")),
        lower(vocabulary, "particles.txt"),
        lower(vocabulary, "event-heads.txt"),
        lower(vocabulary, "bodies.txt"),
        lower(vocabulary, "state-heads.txt"),
        lower(vocabulary, "generic-heads.txt"),
        lower(vocabulary, "body-offices.txt"),
        lower(vocabulary, "counterparts.txt"),
        lower(vocabulary, "diplomatic-predicates.txt"),
        lower(vocabulary, "organs.txt"),
        lower(vocabulary, "speech-verbs.txt"),
        Set.copyOf(vocabulary.words("name-suffixes.txt")),
        lower(vocabulary, "female-names.txt"),
        codes(vocabulary.lines("surname-first.txt")),
        codes(vocabulary.lines("given-name-first.txt")),
        vocabulary.words("ordinals.txt"),
        vocabulary);
  }

  <T> List<T> titles(Function<Row, T> type) {
    return tables.rows(TITLES, type);
  }

  <T> List<T> anaphors(Function<Row, T> type) {
    return tables.rows(ANAPHORS, type);
  }

  <T> List<T> relativeDates(Function<Row, T> type) {
    return tables.rows(RELATIVE_DATES, type);
  }

  <T> List<T> sameOffices(Function<Row, T> type) {
    return tables.rows(SAME_OFFICES, type);
  }

  <T> List<T> surnamesAlone(Function<Row, T> type) {
    return tables.rows(SURNAMES_ALONE, type);
  }

  private static Set<String> lower(Vocabulary vocabulary, String file) {
    return vocabulary.words(file).stream()
        .map(word -> word.toLowerCase(Locale.ROOT))
        .collect(Collectors.toUnmodifiableSet());
  }

  private static Set<String> codes(List<TextLine> lines) {
    return lines.stream().map(WordLists::code).collect(Collectors.toUnmodifiableSet());
  }

  private static String code(TextLine line) {
    String code = line.text().strip();
    if (!code.matches("[A-Z]{3}")) {
      throw line.wrong("expected a country's code such as CHN, found '" + code + "'.");
    }
    return code;
  }
}
