package org.entente.claims.rules;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Reads the patterns of rules; the header of {@code met-with.tsv} explains them. */
record PatternReader(WordClasses classes) {

  /**
   * @throws IllegalArgumentException when a slot or class is unknown, with a message that names it
   */
  List<Element> elements(String pattern) {
    return Arrays.stream(pattern.split("\\s+")).map(this::element).toList();
  }

  private Element element(String word) {
    return switch (word) {
      case "~" -> new Element.Gap(8, true);
      case "~a" -> new Element.Gap(4, false);
      case "^" -> new Element.Start(false);
      case "^^" -> new Element.Start(true);
      case ">>" -> new Element.SubjectLink();
      case "..." -> new Element.Continued();
      case String s when s.startsWith("{") && s.endsWith("}") -> slot(s);
      default -> alternatives(word);
    };
  }

  private static Element slot(String word) {
    String inner = word.substring(1, word.length() - 1);
    boolean persons = inner.startsWith("H") || inner.startsWith("K");
    String name =
        switch (inner.charAt(0)) {
          case 'H' -> "A";
          case 'K' -> "B";
          default -> inner.replace("'s", "").replace("+", "");
        };
    return new Element.Slot(name(word, name), inner.contains("+"), inner.endsWith("'s"), persons);
  }

  private static Element.Name name(String slot, String name) {
    return Arrays.stream(Element.Name.values())
        .filter(known -> known.name().equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "expected one of the slots {A}, {A+}, {A's}, {H}, {B}, {K}, {C}, {E}, {O}, {P}, found '"
                        + slot
                        + "'."));
  }

  private Element alternatives(String word) {
    if (word.matches(".*[{}].*|[^<]*>.*|.*<[^>]*")) {
      throw new IllegalArgumentException(
          "expected words, <class> or {A}, found '" + word + "' in the pattern.");
    }
    boolean negated = word.startsWith("!");
    boolean optional = word.endsWith("?");
    String body = word.substring(negated ? 1 : 0, word.length() - (optional ? 1 : 0));
    Set<String> all = new HashSet<>();
    for (String part : body.split("\\|")) {
      boolean named = part.startsWith("<") && part.endsWith(">");
      all.addAll(
          named
              ? classes.words(part.substring(1, part.length() - 1))
              : Set.of(part.toLowerCase(Locale.ROOT)));
    }
    return new Element.Words(all, negated, optional);
  }
}
