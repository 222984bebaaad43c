package org.entente.api;

import org.entente.query.ClaimDetail;
import org.entente.query.DocumentDetail;
import org.entente.query.GraphBrowser;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Claims, and the documents that make them. */
@RestController
@RequestMapping("/api/v1")
class EvidenceEndpoint {

  private final GraphBrowser graph;

  EvidenceEndpoint(GraphBrowser graph) {
    this.graph = graph;
  }

  @GetMapping("/claims/{id}")
  ClaimDetail claim(@PathVariable String id) {
    return graph.claim(id).orElseThrow(() -> new NotFound("claim", id));
  }

  @GetMapping("/documents/{id}")
  DocumentDetail document(@PathVariable String id) {
    return graph.document(id).orElseThrow(() -> new NotFound("document", id));
  }
}
