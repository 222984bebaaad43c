package org.entente.identity;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.vocabulary.Additions;
import org.entente.vocabulary.Row;
import org.entente.vocabulary.TableFormat;
import org.entente.vocabulary.Vocabulary;

/** The tables by which names are compared, with a user's additions. */
public final class NameTables {

  private static final TableFormat LETTERS =
      new TableFormat("letters.tsv", List.of("letter"), List.of("latin"), List.of());
  private static final TableFormat SCRIPTS =
      new TableFormat("scripts.tsv", List.of("script"), List.of(), List.of("parties"));
  private static final TableFormat SOUNDS =
      new TableFormat("sounds.tsv", List.of("from", "where", "script"), List.of("to"), List.of());
  private static final TableFormat GIVEN_NAMES =
      new TableFormat("given-names.tsv", List.of("name"), List.of(), List.of("forms"));
  private static final TableFormat FAMILY_FIRST =
      new TableFormat(
          "family-first.tsv", List.of("language"), List.of(), List.of("families", "given"));
  private static final TableFormat ORGANISATION_WORDS =
      new TableFormat("organisation-words.tsv", List.of("word"), List.of(), List.of("forms"));
  private static final TableFormat SAME_OFFICES =
      new TableFormat("same-offices.tsv", List.of("office"), List.of(), List.of("forms"));
  private static final String NAME_WORDS = "name-words.txt";

  /** The files to which a user may add. */
  public static final List<String> FILES =
      List.of(
          LETTERS.file(),
          SCRIPTS.file(),
          SOUNDS.file(),
          GIVEN_NAMES.file(),
          FAMILY_FIRST.file(),
          ORGANISATION_WORDS.file(),
          NAME_WORDS);

  private final Vocabulary names;
  final Map<String, String> letters = new HashMap<>();
  final Map<String, String> givenNames;
  final Map<String, String> organisationWords;
  final Map<String, String> offices;
  final Set<String> families;
  final Set<String> lastGivenNames;
  final Set<String> skipped;
  final Sounds sounds;

  private NameTables(Additions additions) {
    names = new Vocabulary("identity", additions);
    names
        .rows(LETTERS, row -> Map.entry(row.required("letter"), row.text("latin")))
        .forEach(letter -> letters.put(letter.getKey(), letter.getValue()));
    givenNames = forms(names, GIVEN_NAMES, "name");
    organisationWords = forms(names, ORGANISATION_WORDS, "word");
    offices = forms(new Vocabulary("mentions", additions), SAME_OFFICES, "office");
    families = all("families");
    lastGivenNames = all("given");
    skipped = names.wordSet(NAME_WORDS);
    sounds =
        new Sounds(names.rows(SOUNDS, Sounds.Rule::of), names.rows(SCRIPTS, Sounds.Script::of));
  }

  /** As shipped. */
  public static NameTables shipped() {
    return Shipped.TABLES;
  }

  /**
   * @throws org.entente.vocabulary.UnusableRules when a line of an addition cannot be used
   */
  public static NameTables with(Additions additions) {
    return new NameTables(additions);
  }

  /** An office by its plain name: "FM" and "Minister of Foreign Affairs" are "foreign minister". */
  public String office(String words) {
    String plain = words.strip().toLowerCase(Locale.ROOT).replace('-', ' ').replace(",", "");
    return offices.getOrDefault(plain, plain);
  }

  private Set<String> all(String column) {
    return names.rows(FAMILY_FIRST, row -> row.list(column)).stream()
        .flatMap(List::stream)
        .collect(Collectors.toUnmodifiableSet());
  }

  private static Map<String, String> forms(Vocabulary vocabulary, TableFormat table, String name) {
    Map<String, String> forms = new HashMap<>();
    for (Row row : vocabulary.rows(table, row -> row)) {
      String plain = row.required(name).toLowerCase(Locale.ROOT);
      forms.put(plain, plain);
      row.list("forms").forEach(f -> forms.putIfAbsent(f.toLowerCase(Locale.ROOT), plain));
    }
    return forms;
  }

  private static final class Shipped {
    static final NameTables TABLES = new NameTables(Additions.NONE);
  }
}
