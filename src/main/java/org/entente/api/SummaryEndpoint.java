package org.entente.api;

import java.util.Map;
import org.entente.query.GraphBrowser;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** What is loaded, and where Neo4j Browser finds it. */
@RestController
class SummaryEndpoint {

  private final GraphBrowser graph;
  private final BrowserConnection connection;

  SummaryEndpoint(GraphBrowser graph, BrowserConnection connection) {
    this.graph = graph;
    this.connection = connection;
  }

  @GetMapping("/api/v1/summary")
  Summary summary() {
    return new Summary(graph.counts(), "/browser/", connection.connectUrl());
  }

  /**
   * @param counts nodes by label and edges by type
   * @param browser the path of Neo4j Browser
   * @param connectUrl the database for it, without password
   */
  record Summary(Map<String, Long> counts, String browser, String connectUrl) {}
}
