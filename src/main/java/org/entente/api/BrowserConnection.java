package org.entente.api;

import java.net.URI;

/**
 * The database as a web browser reaches it.
 *
 * @param uri with scheme, host and port, as bolt://localhost:7687
 */
public record BrowserConnection(URI uri, String user) {

  private static final int BOLT = 7687;

  /** What Neo4j Browser takes as its {@code connectURL}. */
  String connectUrl() {
    return "%s://%s@%s".formatted(uri.getScheme(), user, authority());
  }

  /** Where Neo4j Browser may open connections to, as a content security policy lists it. */
  String origins() {
    return "ws://%1$s wss://%1$s http://%1$s https://%1$s".formatted(authority());
  }

  private String authority() {
    String host = uri.getHost().equals("127.0.0.1") ? "localhost" : uri.getHost();
    return host + ":" + (uri.getPort() < 0 ? BOLT : uri.getPort());
  }
}
