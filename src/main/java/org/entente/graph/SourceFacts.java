package org.entente.graph;

import java.util.Optional;
import org.entente.document.ActorType;

/**
 * What reference data says of a publisher.
 *
 * @param kind "government", "agency", "newspaper"
 * @param speaksFor the country or organisation whose voice it is
 */
public record SourceFacts(
    String id, String name, Optional<String> kind, Optional<Actor> speaksFor) {

  /** A country or organisation by its id. */
  public record Actor(ActorType type, String id) {}
}
