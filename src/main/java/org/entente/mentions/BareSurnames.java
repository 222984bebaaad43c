package org.entente.mentions;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Finds who is named by a surname alone, as the press names leaders: "Putin met Erdogan in Sochi".
 * He must be in office, stand beside a word of diplomacy, and nobody else may bear the name.
 */
final class BareSurnames {

  private static final String NEAR = "[^.;:!?\\n\"“”]{0,40}";

  private final KnownPersons known;
  private final Pattern behind;
  private final Pattern before;

  BareSurnames(KnownPersons known, WordLists lists) {
    this.known = known;
    String words =
        lists.diplomaticPredicates().stream()
            .sorted(Comparator.comparing(w -> -w.length()))
            .map(Pattern::quote)
            .collect(Collectors.joining("|", "\\b(?:", ")\\b"));
    this.behind = Pattern.compile(NEAR + words);
    this.before = Pattern.compile(words + NEAR + "$");
  }

  /** Adds to a document's persons those whom only their surnames name. */
  void introduce(
      Registry registry, List<Raw.Person> persons, Optional<LocalDate> day, String lower) {
    for (Raw.Person person : persons) {
      if (isBare(person)) {
        known
            .bySurname(person.name(), day)
            .filter(who -> isBesidePredicate(person, lower))
            .filter(who -> isTheOnlyOne(person, persons, who, day))
            .ifPresent(who -> registry.introduce(person, who));
      }
    }
  }

  private static boolean isBare(Raw.Person person) {
    return person.tenures().isEmpty() && PersonRecord.words(person.name()).size() == 1;
  }

  private boolean isBesidePredicate(Raw.Person person, String lower) {
    int start = person.span().start();
    int end = person.span().end();
    return behind.matcher(lower).region(end, Math.min(lower.length(), end + 60)).lookingAt()
        || before.matcher(lower.substring(Math.max(0, start - 60), start)).find();
  }

  /** Whether all whole names of the document with this word in them are his. */
  private boolean isTheOnlyOne(
      Raw.Person person,
      List<Raw.Person> persons,
      KnownPersons.Match who,
      Optional<LocalDate> day) {
    String surname = PersonRecord.words(person.name()).getLast();
    return persons.stream()
        .filter(p -> isWholeName(p, surname))
        .allMatch(
            p -> known.byName(p.name(), day).filter(m -> m.id().equals(who.id())).isPresent());
  }

  private static boolean isWholeName(Raw.Person person, String surname) {
    List<String> words = PersonRecord.words(person.name());
    return words.size() > 1 && words.contains(surname)
        || words.contains(surname) && !person.tenures().isEmpty();
  }
}
