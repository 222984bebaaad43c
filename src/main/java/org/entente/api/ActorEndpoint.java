package org.entente.api;

import java.util.List;
import java.util.Map;
import org.entente.query.Actor;
import org.entente.query.ActorDetail;
import org.entente.query.GraphBrowser;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Countries, organisations and persons. */
@RestController
@RequestMapping("/api/v1/actors")
class ActorEndpoint {

  private static final int FOUND = 50;

  private final GraphBrowser graph;

  ActorEndpoint(GraphBrowser graph) {
    this.graph = graph;
  }

  @GetMapping
  Map<String, List<Actor>> search(@RequestParam("q") String name) {
    return Map.of("actors", graph.actors(name, FOUND));
  }

  @GetMapping("/{id}")
  ActorDetail actor(@PathVariable String id) {
    return graph.actor(id).orElseThrow(() -> new NotFound("actor", id));
  }
}
