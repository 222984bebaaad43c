package org.entente.claims.rules;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.EntenteException;
import org.entente.claims.ContactRole;
import org.entente.claims.Mode;
import org.entente.claims.Relation;

/** Reads {@code rules.tsv} and {@code classes.txt}. */
public final class RuleFile {

  private final Map<String, Set<String>> classes;
  private final List<Rule> rules;

  public RuleFile() {
    classes =
        lines("classes.txt").stream()
            .map(line -> line.split("=", 2))
            .collect(Collectors.toMap(p -> p[0].strip(), p -> words(p[1])));
    rules = lines("rules.tsv").stream().skip(1).map(this::rule).toList();
  }

  public List<Rule> rules() {
    return rules;
  }

  private static Set<String> words(String text) {
    return Arrays.stream(text.strip().split("\\s+"))
        .map(w -> w.replace('_', ' '))
        .collect(Collectors.toSet());
  }

  /** The lines of a resource beside the rules, without comments. */
  public static List<String> lines(String name) {
    try (InputStream in =
            Objects.requireNonNull(RuleFile.class.getResourceAsStream("/claims/" + name), name);
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return reader.lines().filter(l -> !l.isBlank() && !l.startsWith("#")).toList();
    } catch (IOException e) {
      throw new UncheckedIOException("The file claims/" + name + " cannot be read.", e);
    }
  }

  private Rule rule(String line) {
    String[] row = line.split("\t", -1);
    if (row.length != 8) {
      throw new EntenteException(
          "rules.tsv: the row '" + row[0] + "' has " + row.length + " columns, not 8.");
    }
    Relation relation = Relation.valueOf(row[1]);
    boolean contact = relation == Relation.MET_WITH;
    String[] roles = row[4].contains("/") ? row[4].split("/") : new String[0];
    return new Rule(
        row[0],
        relation,
        contact ? filled(row[2]).map(Mode::valueOf) : Optional.empty(),
        contact ? Optional.empty() : filled(row[2]),
        filled(row[3]),
        role(roles, 0),
        role(roles, 1),
        row[4].equals("reverse"),
        filled(row[5]),
        Double.parseDouble(row[6]),
        Arrays.stream(row[7].split("\\s+")).map(word -> element(row[0], word)).toList());
  }

  private static Optional<ContactRole> role(String[] roles, int at) {
    return at < roles.length ? Optional.of(ContactRole.valueOf(roles[at])) : Optional.empty();
  }

  private static Optional<String> filled(String cell) {
    return cell.isBlank() ? Optional.empty() : Optional.of(cell);
  }

  private Element element(String rule, String word) {
    return switch (word) {
      case "~" -> new Element.Gap(8, true);
      case "~a" -> new Element.Gap(4, false);
      case "^" -> new Element.Start();
      case ">>" -> new Element.SubjectLink();
      case "..." -> new Element.Continued();
      case String s when s.startsWith("{") -> slot(rule, s);
      default -> alternatives(rule, word);
    };
  }

  private static Element slot(String rule, String word) {
    String inner = word.substring(1, word.length() - 1);
    boolean possessive = inner.endsWith("'s");
    boolean persons = inner.startsWith("H");
    String name = persons ? "A" : inner.replace("'s", "").replace("+", "");
    try {
      return new Element.Slot(
          Element.Name.valueOf(name.toUpperCase(Locale.ROOT)),
          inner.contains("+"),
          possessive,
          persons);
    } catch (IllegalArgumentException e) {
      throw new EntenteException(
          "rules.tsv: rule '"
              + rule
              + "' has the slot "
              + word
              + "; slots are A, H, B, E, P, C, O.",
          e);
    }
  }

  private Element alternatives(String rule, String word) {
    boolean negated = word.startsWith("!");
    boolean optional = word.endsWith("?");
    String body = word.substring(negated ? 1 : 0, word.length() - (optional ? 1 : 0));
    Set<String> all = new HashSet<>();
    for (String part : body.split("\\|")) {
      all.addAll(part.startsWith("<") ? wordClass(rule, part) : Set.of(part));
    }
    return new Element.Words(all, negated, optional);
  }

  private Set<String> wordClass(String rule, String part) {
    String name = part.substring(1, part.length() - 1);
    return Optional.ofNullable(classes.get(name))
        .orElseThrow(
            () ->
                new EntenteException(
                    "rules.tsv: rule '"
                        + rule
                        + "' names the class <"
                        + name
                        + ">, which classes.txt does not have."));
  }
}
