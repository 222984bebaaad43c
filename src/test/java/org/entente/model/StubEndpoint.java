package org.entente.model;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** An endpoint on this machine that responds as a test wants. */
public final class StubEndpoint implements AutoCloseable {

  /**
   * A request that waits for its response.
   *
   * @param n how many came before
   */
  public record Asking(int n, JsonNode request, HttpExchange exchange) {

    /** What the user asks. */
    public String question() {
      return StubEndpoint.question(request);
    }

    /** Answers by a completion. */
    public void say(String content) throws IOException {
      send(200, completion(content));
    }

    void send(int status, String body) throws IOException {
      byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
      exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
      exchange.getResponseBody().write(bytes);
    }
  }

  /** What the endpoint does with a request. */
  @FunctionalInterface
  public interface Behaviour {
    void respond(Asking asking) throws IOException, InterruptedException;
  }

  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final List<JsonNode> requests = new CopyOnWriteArrayList<>();
  private final List<String> keys = new CopyOnWriteArrayList<>();
  private final HttpServer server;

  public StubEndpoint(Behaviour behaviour) {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.createContext("/v1/chat/completions", exchange -> handle(behaviour, exchange));
    server.setExecutor(threads);
    server.start();
  }

  /** Whose model always says this. */
  public static StubEndpoint saying(String content) {
    return new StubEndpoint(says(content));
  }

  /** By these one after the other, then by the last. */
  static Behaviour inTurn(Behaviour... behaviours) {
    return asking -> behaviours[Math.min(asking.n(), behaviours.length - 1)].respond(asking);
  }

  private void handle(Behaviour behaviour, HttpExchange exchange) throws IOException {
    try (exchange) {
      behaviour.respond(note(exchange));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private synchronized Asking note(HttpExchange exchange) throws IOException {
    JsonNode request = JsonMapper.shared().readTree(exchange.getRequestBody().readAllBytes());
    requests.add(request);
    keys.add(String.valueOf(exchange.getRequestHeaders().getFirst("Authorization")));
    return new Asking(requests.size() - 1, request, exchange);
  }

  static Behaviour status(int status) {
    return asking -> asking.send(status, "{\"error\":{\"message\":\"no\"}}");
  }

  static Behaviour says(String content) {
    return asking -> asking.say(content);
  }

  static Behaviour body(String body) {
    return asking -> asking.send(200, body);
  }

  /** Says nothing at all until the test is over. */
  static Behaviour silence() {
    return asking -> new CountDownLatch(1).await();
  }

  /** A byte now and then until the test is over. */
  static Behaviour drip(Duration between) {
    return asking -> {
      asking.exchange().sendResponseHeaders(200, 0);
      CountDownLatch never = new CountDownLatch(1);
      try (OutputStream out = asking.exchange().getResponseBody()) {
        while (!never.await(between.toMillis(), TimeUnit.MILLISECONDS)) {
          out.write(' ');
          out.flush();
        }
      }
    };
  }

  static String completion(String content) {
    ObjectNode json = JsonMapper.shared().createObjectNode();
    ObjectNode choice = json.putArray("choices").addObject().put("finish_reason", "stop");
    choice.putObject("message").put("role", "assistant").put("content", content);
    return json.toString();
  }

  public String base() {
    return "http://127.0.0.1:" + server.getAddress().getPort() + "/v1";
  }

  public List<JsonNode> requests() {
    return requests;
  }

  /** What the user asked in a request. */
  static String question(JsonNode request) {
    return request.path("messages").path(1).path("content").asString();
  }

  List<String> keys() {
    return keys;
  }

  ModelSettings settings(String... more) {
    Map<String, String> environment = new HashMap<>();
    environment.put("ENTENTE_LLM_URL", base());
    environment.put("ENTENTE_LLM_MODEL", "stub");
    for (int i = 0; i < more.length; i += 2) {
      environment.put(more[i], more[i + 1]);
    }
    return ModelSettings.of(environment).orElseThrow();
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
