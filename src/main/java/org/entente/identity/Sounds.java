package org.entente.identity;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.entente.vocabulary.Row;

/** Writes what is transliterated in several ways in one way. */
final class Sounds {

  /** Where in a word a rule holds. */
  enum Where {
    ANY,
    START,
    END
  }

  /** A line of the table of sounds. */
  record Rule(String from, Where where, String script, String to) {

    static Rule of(Row row) {
      return new Rule(
          row.required("from"),
          row.one("where", Where.values()),
          row.required("script"),
          row.text("to"));
    }

    String apply(String word) {
      return switch (where) {
        case ANY -> word.replace(from, to);
        case START -> word.startsWith(from) ? to + word.substring(from.length()) : word;
        case END ->
            word.endsWith(from) ? word.substring(0, word.length() - from.length()) + to : word;
      };
    }
  }

  /** Whose names come from a script. */
  record Script(String name, Set<String> parties) {

    static Script of(Row row) {
      return new Script(row.required("script"), Set.copyOf(new TreeSet<>(row.list("parties"))));
    }
  }

  private final List<Rule> rules;
  private final List<Script> scripts;

  Sounds(List<Rule> rules, List<Script> scripts) {
    this.rules = rules;
    this.scripts = scripts;
  }

  /** A word as names of a party are compared; in small letters without accents. */
  String of(String word, String party) {
    Set<String> own =
        scripts.stream()
            .filter(script -> script.parties().contains(party))
            .map(Script::name)
            .collect(Collectors.toSet());
    return own.isEmpty() ? word : once(apply(word, own));
  }

  /** Whether family names of a party are mostly given names, with as many spellings. */
  boolean isGivenFamily(String party) {
    return scripts.stream()
        .anyMatch(script -> script.name().equals("arabic") && script.parties().contains(party));
  }

  /** A word by what all scripts leave of it: coarser than any of them alone. */
  String coarse(String word) {
    Set<String> all = scripts.stream().map(Script::name).collect(Collectors.toSet());
    return once(apply(word, all));
  }

  private String apply(String word, Set<String> own) {
    String sound = word;
    for (Rule rule : rules) {
      if (own.contains(rule.script())) {
        sound = rule.apply(sound);
      }
    }
    return sound;
  }

  /** Each letter of several equal ones once. */
  private static String once(String word) {
    StringBuilder once = new StringBuilder();
    for (char c : word.toCharArray()) {
      if (once.isEmpty() || once.charAt(once.length() - 1) != c) {
        once.append(c);
      }
    }
    return once.toString();
  }
}
