package org.entente.claims;

import java.util.List;
import java.util.Optional;
import org.entente.document.ActorType;

/**
 * A claim's subject or object.
 *
 * @param id the actor's id as in the graph: ISO alpha-3, an organisation's id, a slug
 * @param name as the document has it, in the fullest form it gives
 * @param acronym an organisation's
 * @param aliases an organisation's other names, by which other lists may know it
 * @param party for a person the country or organisation acted for, by id
 */
public record Participant(
    ActorType type,
    String id,
    String name,
    Optional<String> acronym,
    List<String> aliases,
    Optional<String> party) {

  public Participant {
    if (id.isBlank() || name.isBlank()) {
      throw new IllegalArgumentException(
          "A participant needs an id and a name, not '" + id + "' and '" + name + "'.");
    }
  }

  public static Participant of(ActorType type, String id, String name) {
    return new Participant(type, id, name, Optional.empty(), List.of(), Optional.empty());
  }
}
