package org.entente.mentions;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.entente.document.ActorType;

/**
 * A title found in a line.
 *
 * @param parties given before or after it, in order: "Foreign Ministers of Spain and Portugal"
 * @param head the head noun in lower case: "minister", "counterpart"
 * @param plural whether it names several office-holders
 */
record Title(int from, int to, Office office, List<Party> parties, String head, boolean plural) {

  /** The head of every title that names who holds the same office elsewhere. */
  static final String COUNTERPART = "counterpart";

  Title {
    parties = List.copyOf(parties);
  }

  /** Of somebody who acts for parties in an office that the text does not name. */
  static Title representative(int from, int to, List<Party> parties) {
    Office office = Office.REPRESENTATIVE;
    return new Title(from, to, office, parties, office.words(), false);
  }

  /** "his Chinese counterpart", "her Kenyan opposite number". */
  boolean isCounterpart() {
    return head.equals(COUNTERPART);
  }

  Title withParties(List<Party> more) {
    List<Party> all = new ArrayList<>(parties);
    more.stream().filter(p -> !all.contains(p)).forEach(all::add);
    return new Title(from, to, office, all, head, plural);
  }

  /** The same as an office of one party alone. */
  Title of(Party party) {
    return new Title(from, to, office, List.of(party), head, plural);
  }

  /** Whether it is a country's office, and of none of these parties. */
  boolean isOfOtherThan(Collection<Party> own) {
    return parties.stream().anyMatch(p -> p.type() == ActorType.COUNTRY)
        && parties.stream().noneMatch(own::contains);
  }

  /** The same held at another time, where the title does not say so itself. */
  Title during(Office.Tenure tenure) {
    boolean told = office.tenure() != Office.Tenure.HELD;
    Office other = told ? office : new Office(office.words(), office.level(), tenure);
    return with(other);
  }

  Title with(Office other) {
    return new Title(from, to, other, parties, head, plural);
  }

  Title startingAt(int start) {
    return new Title(start, to, office, parties, head, plural);
  }

  Title endingAt(int end) {
    return new Title(from, end, office, parties, head, plural);
  }
}
