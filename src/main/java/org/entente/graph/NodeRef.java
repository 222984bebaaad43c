package org.entente.graph;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.entente.claims.Participant;
import org.entente.document.ActorType;

/** A node that claims speak of, by type and id: {@code Person:sergey-lavrov}. */
record NodeRef(ActorType type, String id) implements Comparable<NodeRef> {

  /** The types whose ids are unique among each other. */
  static final Set<ActorType> ACTORS =
      EnumSet.of(ActorType.COUNTRY, ActorType.PERSON, ActorType.ORGANISATION);

  static NodeRef of(Participant participant) {
    return new NodeRef(participant.type(), participant.id());
  }

  /** Empty for anything but an actor, event or topic. */
  static Optional<NodeRef> parse(String text) {
    int colon = text.indexOf(':');
    return colon < 0
        ? Optional.empty()
        : type(text.substring(0, colon)).map(type -> new NodeRef(type, text.substring(colon + 1)));
  }

  static Optional<ActorType> type(String label) {
    return Arrays.stream(ActorType.values()).filter(t -> t.label().equals(label)).findFirst();
  }

  boolean isActor() {
    return ACTORS.contains(type);
  }

  /** Unique over all nodes, as edges' keys name them. */
  String end() {
    return switch (type) {
      case COUNTRY, PERSON, ORGANISATION -> id;
      case EVENT -> "event:" + id;
      case TOPIC -> "topic:" + id;
    };
  }

  @Override
  public int compareTo(NodeRef other) {
    int types = type.compareTo(other.type);
    return types != 0 ? types : id.compareTo(other.id);
  }

  @Override
  public String toString() {
    return type.label() + ":" + id;
  }
}
