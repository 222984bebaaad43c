package org.entente.mentions;

import java.util.List;
import java.util.Optional;
import org.entente.reference.OfficeTerm;

/** What a written form can stand for. */
sealed interface Lexeme {

  /** A state or organisation. */
  record OfParty(Party party, Mention.Form form) implements Lexeme {}

  /** A city that is no capital; its country. */
  record OfPlace(String name, Optional<Party> country) implements Lexeme {}

  /** A person that reference data knows, with all terms of office. */
  record OfPerson(List<OfficeTerm> terms) implements Lexeme {
    public OfPerson {
      terms = List.copyOf(terms);
    }
  }
}
