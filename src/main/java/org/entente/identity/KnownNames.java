package org.entente.identity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.document.ActorType;

/** The actors that reference data know, found by id and by what their names are compared by. */
final class KnownNames {

  private final Map<String, KnownActor> byId = new HashMap<>();
  private final Map<String, List<KnownActor>> byBlock = new HashMap<>();

  KnownNames(Collection<KnownActor> actors, Names names) {
    for (KnownActor actor : actors) {
      byId.putIfAbsent(actor.type() + ":" + actor.id(), actor);
      Set<String> blocks = new LinkedHashSet<>();
      actor.names().forEach(name -> blocks.add(names.block(actor.type(), name)));
      blocks.forEach(block -> byBlock.computeIfAbsent(block, k -> new ArrayList<>()).add(actor));
    }
  }

  Optional<KnownActor> known(ActorType type, String id) {
    return Optional.ofNullable(byId.get(type + ":" + id));
  }

  boolean isKnown(String id) {
    return byId.containsKey(ActorType.PERSON + ":" + id)
        || byId.containsKey(ActorType.ORGANISATION + ":" + id);
  }

  List<KnownActor> inBlock(String block) {
    return byBlock.getOrDefault(block, List.of());
  }
}
