package org.entente.claims.rules;

import java.util.List;
import java.util.Set;
import org.entente.claims.rules.Element.Name;
import org.entente.vocabulary.Row;

/** Refuses rules whose pattern holds nothing that their relation could be claimed of. */
final class PatternCheck {

  private PatternCheck() {}

  static Rule checked(Rule rule, Row row) {
    checkPlaces(rule, row);
    switch (rule.relation()) {
      case MET_WITH -> {
        if (!rule.reciprocal() && !rule.opensList()) {
          expect(rule, row, Set.of(Name.B, Name.C), "{B}, {C} or {A+}");
        }
      }
      case SUPPORTS, OPPOSES, MEMBER_OF -> {
        // Whom a stance concerns may stand behind the pattern; of what one is a member, before it.
      }
      case ATTENDED, HOSTED -> {
        if (rule.label().filter(label -> label.contains("same")).isEmpty()) {
          expect(rule, row, Set.of(Name.E), "{E}");
        }
      }
      case REPRESENTS ->
          throw row.wrong("offices make the claims of REPRESENTS; add a title to titles.tsv.");
    }
    return rule;
  }

  private static void checkPlaces(Rule rule, Row row) {
    List<Element> pattern = rule.pattern();
    for (int i = 0; i < pattern.size(); i++) {
      boolean misplaced =
          pattern.get(i) instanceof Element.Start && i != 0 && !isListed(pattern, i)
              || pattern.get(i) instanceof Element.SubjectLink && i != 1;
      if (misplaced) {
        throw row.wrong(
            "expected ^ first and >> second in a pattern, found '%s'.".formatted(rule.written()));
      }
    }
  }

  private static boolean isListed(List<Element> pattern, int start) {
    return start == 1 && pattern.getFirst() instanceof Element.Continued;
  }

  private static void expect(Rule rule, Row row, Set<Name> names, String slots) {
    List<Element> pattern = rule.pattern();
    boolean there =
        pattern.stream().anyMatch(e -> e instanceof Element.Slot s && names.contains(s.name()));
    if (!there) {
      throw row.wrong(
          "expected %s in a pattern of %s, found '%s'."
              .formatted(slots, rule.relation(), rule.written()));
    }
  }
}
