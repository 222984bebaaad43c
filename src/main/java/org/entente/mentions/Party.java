package org.entente.mentions;

import java.util.Optional;
import org.entente.document.ActorType;

/**
 * A country or an organisation, as a side of a relation.
 *
 * @param id ISO alpha-3 or an organisation's id
 */
public record Party(ActorType type, String id, String name, Optional<String> acronym) {}
