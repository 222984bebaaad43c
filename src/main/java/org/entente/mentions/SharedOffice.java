package org.entente.mentions;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Sees when persons are named one after another with one plural office: "Presidents A and B". */
final class SharedOffice {

  private final List<Raw.Person> persons = new ArrayList<>();

  /** Takes the next mention; tells who shares the office with the person just named. */
  Optional<List<Raw.Person>> add(Raw raw) {
    if (!(raw instanceof Raw.Person person)) {
      persons.clear();
      return Optional.empty();
    }
    if (persons.isEmpty() || !continues(persons.getLast(), person)) {
      persons.clear();
    }
    persons.add(person);
    return persons.size() > 1 ? Optional.of(List.copyOf(persons)) : Optional.empty();
  }

  /** Whether a person has an office that is written before an earlier one's name only. */
  private static boolean continues(Raw.Person before, Raw.Person next) {
    boolean office =
        next.tenures().size() == 1
            && before.tenures().size() == 1
            && next.tenures().getFirst().office().equals(before.tenures().getFirst().office());
    return office && next.span().length() == next.name().length();
  }
}
