package org.entente.identity;

import java.util.List;
import java.util.Optional;
import org.entente.document.ActorType;

/**
 * A way in which claims name a person or an organisation: what identity is decided by.
 *
 * @param id as the document that names it alone would have it
 * @param name in the fullest form of the document
 * @param party for a person the country or organisation acted for, by id
 * @param offices a person's in the document, by their plain names, in order
 * @param decade in which it is so: 2020; empty where no date is known
 */
public record NameForm(
    ActorType type,
    String id,
    String name,
    Optional<String> acronym,
    Optional<String> party,
    List<String> offices,
    Optional<Integer> decade) {

  public NameForm {
    offices = List.copyOf(offices);
  }

  /** The same for the same form: {@code Person|wang-yi|Wang Yi|CHN|foreign minister|2020}. */
  public String key() {
    return String.join(
        "|",
        type.label(),
        id,
        name.replace('|', '/') + acronym.map(letters -> " (" + letters + ")").orElse(""),
        party.orElse(""),
        String.join(";", offices),
        decade.map(String::valueOf).orElse(""));
  }

  boolean isPerson() {
    return type == ActorType.PERSON;
  }
}
