package org.entente.query;

import java.util.List;
import java.util.Map;

/** An actor with all its properties and what it is tied to. */
public record ActorDetail(
    String id,
    String type,
    String name,
    Map<String, Object> properties,
    List<Neighbour> neighbours) {

  public ActorDetail {
    properties = Map.copyOf(properties);
    neighbours = List.copyOf(neighbours);
  }
}
