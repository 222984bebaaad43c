package org.entente.api;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Talks to a service as a client does. */
record Http(int port) {

  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  /** A request with headers as name, value, name, value. */
  HttpResponse<String> send(String method, String path, String... headers) throws Exception {
    return send(method, path, HttpRequest.BodyPublishers.noBody(), headers);
  }

  /** A request that brings a body. */
  HttpResponse<String> send(
      String method, String path, HttpRequest.BodyPublisher body, String... headers)
      throws Exception {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create("http://localhost:" + port + path)).method(method, body);
    if (headers.length > 0) {
      request.headers(headers);
    }
    return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
  }

  HttpResponse<String> get(String path, String... headers) throws Exception {
    return send("GET", path, headers);
  }

  JsonNode json(String path) throws Exception {
    return JsonMapper.shared().readTree(get(path).body());
  }

  /** Sends bytes as they are, and returns all that comes back. */
  String raw(String request) throws IOException {
    try (Socket socket = new Socket("127.0.0.1", port)) {
      socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
      socket.shutdownOutput();
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
