package org.entente.claims.rules;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.claims.relation.ContactRole;
import org.entente.claims.relation.Mode;
import org.entente.claims.relation.Relation;
import org.entente.vocabulary.Additions;
import org.entente.vocabulary.Row;
import org.entente.vocabulary.TableFormat;
import org.entente.vocabulary.Vocabulary;

/** Reads the tables of {@code rules}, {@code classes.txt} and the words of subjects. */
public final class RuleFile {

  private static final List<TableFormat> TABLES =
      Stream.of("met-with.tsv", "events.tsv", "member-of.tsv", "supports.tsv", "opposes.tsv")
          .map(RuleFile::table)
          .toList();
  private static final String REVERSE = "reverse";

  private final WordClasses classes;
  private final Grammar grammar;

  public RuleFile(Additions additions) {
    Vocabulary words = new Vocabulary("claims", additions);
    Vocabulary tables = new Vocabulary("claims/rules", additions);
    classes = new WordClasses(words);
    List<Rule> rules =
        TABLES.stream().flatMap(table -> tables.rows(table, this::rule).stream()).toList();
    grammar = new Grammar(rules, SubjectWords.of(words));
    classes.checkAdded();
  }

  /** The names of the files. */
  public static List<String> files() {
    return Stream.concat(
            TABLES.stream().map(TableFormat::file),
            Stream.concat(Stream.of(WordClasses.FILE), SubjectWords.files()))
        .toList();
  }

  public Grammar grammar() {
    return grammar;
  }

  private static TableFormat table(String file) {
    return new TableFormat(
        file,
        List.of("id"),
        List.of("relation", "mode", "kind", "roles", "code", "confidence", "pattern"),
        List.of());
  }

  private Rule rule(Row row) {
    Relation relation = row.one("relation", Relation.values());
    boolean contact = relation == Relation.MET_WITH;
    List<ContactRole> roles = row.optional("roles").map(cell -> roles(row)).orElse(List.of());
    Rule rule =
        new Rule(
            row.required("id"),
            relation,
            contact
                ? row.optional("mode").map(cell -> row.one("mode", Mode.values()))
                : Optional.empty(),
            contact ? Optional.empty() : row.optional("mode"),
            row.optional("kind"),
            roles.stream().findFirst(),
            roles.stream().skip(1).findFirst(),
            row.text("roles").equals(REVERSE),
            row.optional("code"),
            row.parsed("confidence", "a number from 0 to 1", RuleFile::confidence),
            row.required("pattern"),
            new PatternReader(classes).elements(row.required("pattern")));
    return PatternCheck.checked(rule, row);
  }

  private static List<ContactRole> roles(Row row) {
    return row.text("roles").equals(REVERSE)
        ? List.of()
        : row.parsed(
            "roles",
            "reverse or two of " + list(ContactRole.values()) + " with / between",
            RuleFile::roles);
  }

  private static List<ContactRole> roles(String cell) {
    List<ContactRole> roles = Arrays.stream(cell.split("/")).map(ContactRole::valueOf).toList();
    if (roles.size() != 2) {
      throw new IllegalArgumentException(cell);
    }
    return roles;
  }

  private static double confidence(String cell) {
    double confidence = Double.parseDouble(cell);
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException(cell);
    }
    return confidence;
  }

  private static String list(Enum<?>[] values) {
    return String.join(", ", Arrays.stream(values).map(Enum::name).toList());
  }
}
