package org.entente.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.model.StubEndpoint.body;
import static org.entente.model.StubEndpoint.inTurn;
import static org.entente.model.StubEndpoint.says;
import static org.entente.model.StubEndpoint.status;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** A stub that misbehaves in every way, and what is told of it. */
@Timeout(value = 2, unit = TimeUnit.MINUTES)
class EndpointTests {

  private static final Question QUESTION = Asked.question(Asked.MATE);
  private static final Duration SHORT = Duration.ofMillis(400);

  private final List<Duration> pauses = new ArrayList<>();

  static Stream<Arguments> answers() {
    return Stream.of(
        arguments("a good answer", says(Asked.MET), 1),
        arguments("in a code fence", says("```json\n" + Asked.MET + "\n```"), 1),
        arguments("among words", says("Certainly! " + Asked.MET + "Anything else?"), 1),
        arguments("no claims", says("{\"claims\":[]}"), 0),
        arguments("busy, then good", inTurn(status(429), says(Asked.MET)), 1),
        arguments("twice broken, then good", inTurn(status(500), status(503), says(Asked.MET)), 1),
        arguments("knows no schemas", inTurn(status(400), says(Asked.MET)), 1),
        arguments(
            "knows no schemas and is busy", inTurn(status(422), status(502), says(Asked.MET)), 1));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("answers")
  void anAnswerIsTaken(String what, StubEndpoint.Behaviour behaviour, int claims) {
    assertThat(ask(behaviour))
        .isInstanceOfSatisfying(
            Reply.Answered.class,
            answered -> assertThat(answered.answer().proposals()).hasSize(claims));
  }

  static Stream<Arguments> refusals() {
    return Stream.of(
        arguments("in words", says("I'm sorry, but I can't help with that.")),
        arguments(
            "in a field of its own",
            body("{\"choices\":[{\"message\":{\"content\":null,\"refusal\":\"No.\"}}]}")),
        arguments(
            "by a filter",
            body(
                "{\"choices\":[{\"finish_reason\":\"content_filter\",\"message\":{\"content\":\"\"}}]}")));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("refusals")
  void aRefusalIsNoAnswer(String how, StubEndpoint.Behaviour behaviour) {
    assertThat(ask(behaviour)).isEqualTo(new Reply.Refused());
  }

  static Stream<Arguments> failures() {
    String cut =
        "{\"choices\":[{\"finish_reason\":\"length\",\"message\":{\"content\":\"{\\\"cl\"}}]}";
    return Stream.of(
        arguments("malformed JSON", says("{\"claims\": [{"), "no JSON object", 1),
        arguments("another schema", says("{\"facts\": []}"), "no JSON object", 1),
        arguments("prose", says("They met."), "no JSON object", 1),
        arguments("cut off", body(cut), "cut off", 1),
        arguments("an empty answer", says(""), "empty", 1),
        arguments("an empty body", body(""), "empty", 1),
        arguments("no choices", body("{\"choices\":[]}"), "empty", 1),
        arguments("HTML", body("<html>Sign in</html>"), "no completion", 1),
        arguments(
            "a content that is no text",
            body("{\"choices\":[{\"message\":{\"content\":7}}]}"),
            "no JSON object",
            1),
        arguments("a huge answer", says("x".repeat(300_000)), "larger than 256 KB", 1),
        arguments("always 500", status(500), "HTTP 500", 3),
        arguments("always 429", status(429), "HTTP 429", 3),
        arguments("a wrong key", status(401), "ENTENTE_LLM_KEY", 1),
        arguments("a wrong model", status(404), "HTTP 404", 1),
        arguments("understands nothing", status(400), "HTTP 400", 2),
        arguments("a redirection", redirection(), "HTTP 302", 1),
        arguments(
            "hangs up",
            (StubEndpoint.Behaviour) asking -> asking.exchange().close(),
            "broke the connection off",
            3));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("failures")
  void aFailureHasAReason(String what, StubEndpoint.Behaviour behaviour, String reason, int tries) {
    try (StubEndpoint stub = new StubEndpoint(behaviour)) {
      Reply reply = endpoint(stub.settings()).ask(QUESTION);

      assertThat(reply)
          .isInstanceOfSatisfying(
              Reply.Failed.class, failed -> assertThat(failed.reason()).contains(reason));
      assertThat(stub.requests()).hasSize(tries);
    }
  }

  static Stream<Arguments> slowness() {
    return Stream.of(
        arguments("silence", StubEndpoint.silence()),
        arguments("a byte now and then", StubEndpoint.drip(Duration.ofMillis(20))));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("slowness")
  void theTimeCountsToTheLastByteAndIsNotTriedAgain(String how, StubEndpoint.Behaviour behaviour) {
    try (StubEndpoint stub = new StubEndpoint(behaviour)) {
      long start = System.nanoTime();

      Reply reply = endpoint(quick(stub.settings())).ask(QUESTION);

      assertThat(reply)
          .isInstanceOfSatisfying(
              Reply.Failed.class, f -> assertThat(f.reason()).contains("did not answer within"));
      assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(30));
      assertThat(stub.requests()).hasSize(1);
    }
  }

  @Test
  void nobodyThereIsSaidAtOnce() throws IOException {
    int port;
    try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      port = free.getLocalPort();
    }
    ModelSettings settings =
        ModelSettings.of(
                Map.of("ENTENTE_LLM_URL", "http://127.0.0.1:" + port, "ENTENTE_LLM_MODEL", "stub"))
            .orElseThrow();

    assertThat(endpoint(settings).ask(QUESTION))
        .isEqualTo(new Reply.Failed("it cannot be reached"));
    assertThat(pauses).isEmpty();
  }

  @Test
  void waitsLongerEachTimeAndNeverForLong() {
    ask(status(503));
    assertThat(pauses).containsExactly(Duration.ofSeconds(1), Duration.ofSeconds(2));
  }

  @ParameterizedTest
  @ValueSource(strings = {"7", "86400", "Wed, 21 Oct 2026 07:28:00 GMT"})
  void waitsAsLongAsTheEndpointWantsWithinReason(String header) {
    ask(
        asking -> {
          asking.exchange().getResponseHeaders().add("Retry-After", header);
          asking.send(429, "{}");
        });

    assertThat(pauses)
        .containsExactlyElementsOf(
            switch (header) {
              case "7" -> List.of(Duration.ofSeconds(7), Duration.ofSeconds(7));
              case "86400" -> List.of(Duration.ofSeconds(30), Duration.ofSeconds(30));
              default -> List.of(Duration.ofSeconds(1), Duration.ofSeconds(2));
            });
  }

  @Test
  void asksForTheLikeliestAnswerInTheSchema() {
    try (StubEndpoint stub = StubEndpoint.saying(Asked.MET)) {
      endpoint(stub.settings("ENTENTE_LLM_KEY", "geheim")).ask(QUESTION);

      JsonNode request = stub.requests().getFirst();
      assertThat(request.path("model").asString()).isEqualTo("stub");
      assertThat(request.path("temperature").asInt()).isZero();
      assertThat(request.has("seed")).isTrue();
      assertThat(
              request.at("/response_format/json_schema/schema/properties/claims/type").asString())
          .isEqualTo("array");
      assertThat(request.at("/messages/0/role").asString()).isEqualTo("system");
      assertThat(StubEndpoint.question(request)).isEqualTo(QUESTION.json());
      assertThat(request.toString()).doesNotContain("geheim");
      assertThat(stub.keys()).containsExactly("Bearer geheim");
    }
  }

  @Test
  void whoKnowsNoSchemasIsNotAskedForThemAgain() {
    try (StubEndpoint stub = new StubEndpoint(inTurn(status(400), says(Asked.MET)))) {
      Endpoint endpoint = endpoint(stub.settings());
      endpoint.ask(QUESTION);
      endpoint.ask(QUESTION);

      assertThat(stub.requests().stream().map(r -> r.has("response_format")))
          .containsExactly(true, false, false);
      assertThat(stub.keys()).containsOnly("null");
    }
  }

  @Test
  void stopsAtOnceWhenTheCommandDoes() {
    try (StubEndpoint stub = new StubEndpoint(StubEndpoint.silence())) {
      CompletableFuture<Reply> reply = new CompletableFuture<>();
      Endpoint endpoint = endpoint(stub.settings());
      Thread thread = Thread.ofPlatform().start(() -> reply.complete(endpoint.ask(QUESTION)));
      thread.interrupt();

      assertThat(reply.orTimeout(30, TimeUnit.SECONDS).join())
          .isEqualTo(new Reply.Unasked("the command was stopped"));
    }
  }

  private Reply ask(StubEndpoint.Behaviour behaviour) {
    try (StubEndpoint stub = new StubEndpoint(behaviour)) {
      return endpoint(stub.settings()).ask(QUESTION);
    }
  }

  private Endpoint endpoint(ModelSettings settings) {
    return new Endpoint(
        new Transport(settings), new Chat(settings.model(), Prompt.shipped()), pauses::add);
  }

  private static ModelSettings quick(ModelSettings usual) {
    return new ModelSettings(usual.endpoint(), usual.model(), usual.key(), SHORT, 1);
  }

  private static StubEndpoint.Behaviour redirection() {
    return asking -> {
      asking.exchange().getResponseHeaders().add("Location", "/v1/chat/completions");
      asking.send(302, "");
    };
  }
}
