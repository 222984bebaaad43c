package org.entente.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.entente.graph.ActorCatalogue;
import org.entente.graph.Lines;
import org.entente.loading.Intake;
import org.entente.loading.VersionedExtractor;
import org.entente.query.SmallGraph;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ServiceIT {

  private static final String TOKEN = "a-token-for-this-test";
  private static final BrowserConnection CONNECTION =
      new BrowserConnection(SmallGraph.bolt(), "neo4j");

  @TempDir static Path data;
  private static final Intake INTAKE =
      new Intake(
          paths -> Stream.empty(),
          () -> new VersionedExtractor(Lines.EXTRACTOR, "1"),
          ActorCatalogue.NONE);

  private static Service service;
  private static Http http;

  @BeforeAll
  static void start() {
    service = start(Map.of("ENTENTE_TOKEN", TOKEN, "ENTENTE_HOSTS", "graph.example"));
    http = new Http(service.port());
  }

  private static Service start(Map<String, String> environment) {
    ServiceSettings settings = ServiceSettings.of(data, environment);
    return Service.start(
        environment.containsKey("ENTENTE_PORT") ? settings : settings.withPort(0),
        SmallGraph.driver(),
        CONNECTION,
        INTAKE);
  }

  @AfterAll
  static void stop() {
    service.close();
  }

  @Test
  void answersQuestions() throws Exception {
    JsonNode answer = http.json("/api/v1/questions/timeline?a=RUS&b=HUN");
    assertThat(answer.at("/rows/0/date").asString()).isEqualTo("2024-07-16");
    assertThat(answer.at("/rows/0/sentence").asString()).startsWith("On July 16");
    assertThat(answer.at("/parameters/since").asString()).isEqualTo("1900-01-01");
    assertThat(answer.at("/complete").asBoolean()).isTrue();
  }

  @Test
  void listsQuestionsWithTheirParameters() throws Exception {
    JsonNode questions = http.json("/api/v1/questions").get("questions");
    assertThat(questions.size()).isGreaterThanOrEqualTo(10);
    assertThat(questions.get(0).at("/parameters/0/type").asString()).isNotEmpty();
    assertThat(questions.get(0).get("script").asString()).contains(":param");
  }

  @Test
  void showsActorsClaimsDocumentsAndCounts() throws Exception {
    assertThat(http.json("/api/v1/actors?q=Rusia").at("/actors/0/id").asString()).isEqualTo("RUS");
    assertThat(http.json("/api/v1/actors/RUS").get("neighbours").size()).isEqualTo(3);
    assertThat(http.json("/api/v1/claims/c1").at("/evidence/0/document").asString())
        .isEqualTo("d1");
    assertThat(http.json("/api/v1/documents/d1").get("passages").size()).isEqualTo(8);
    assertThat(http.json("/api/v1/summary").at("/counts/Claim").asInt()).isEqualTo(11);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/actuator/health",
        "/actuator/health/liveness",
        "/actuator/health/readiness",
        "/api/v1/health"
      })
  void tellsItsHealth(String path) throws Exception {
    assertThat(http.json(path).get("status").asString()).isEqualTo("UP");
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          /nowhere,                                   404, ''
          /api/v1/nowhere,                            404, ''
          /error,                                     404, ''
          /actuator/env,                              404, ''
          /browser/nothing.js,                        404, ''
          /api/v1/questions/nothing,                  404, who-met-whom
          /api/v1/questions/timeline?c=1,             400, 'it has a, b, since'
          /api/v1/questions/timeline?since=soon,      400, YYYY-MM-DD
          /api/v1/questions/who-met-whom?limit=-1x,   400, whole number
          /api/v1/questions/contacts?actor=SAU&limit=-1, 400, limit
          /api/v1/questions/contacts?limit=10001,     400, limit
          /api/v1/actors,                             400, q
          /api/v1/actors/XYZ,                         404, XYZ
          /api/v1/claims/x,                           404, claim
          /api/v1/documents/x,                        404, document
          /api/v1/%2e%2e%2fetc,                       400, ''
          /api//v1/questions,                         400, ''
          """)
  void everyErrorIsAProblem(String path, int status, String detail) throws Exception {
    problem(http.get(path), status, detail);
    problem(http.get(path, "Accept", "text/html"), status, detail);
  }

  @Test
  void refusedContentTypesAreProblemsToo() throws Exception {
    problem(http.get("/api/v1/questions", "Accept", "application/xml"), 406, "");
    problem(
        http.send("POST", "/api/v1/questions", "Authorization", "Bearer " + TOKEN), 405, "POST");
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          evil.example,       421
          evil.example:8080,  421
          localhost.evil.com, 421
          127.0.0.1.nip.io,   421
          graph.example,      200
          localhost:1,        200
          LOCALHOST,          200
          127.0.0.1,          200
          [::1]:8080,         200
          a b,                400
          """)
  void answersUnderItsOwnNamesOnly(String host, int status) throws Exception {
    String answer =
        http.raw("GET /api/v1/summary HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n");
    assertThat(answer).startsWith("HTTP/1.1 " + status);
    if (status != 200) {
      assertThat(answer).contains("application/problem+json").doesNotContain("Tomcat", "<html");
    }
  }

  @Test
  void malformedRequestsAreProblems() throws Exception {
    assertThat(http.raw("GET /api/v1/summary HTTP/1.1\r\n\r\n"))
        .startsWith("HTTP/1.1 400")
        .contains("application/problem+json");
    assertThat(http.raw("GET /<> HTTP/1.1\r\nHost: localhost\r\n\r\n"))
        .startsWith("HTTP/1.1 400")
        .contains("application/problem+json");
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          Origin,         http://evil.example
          Origin,         null
          Origin,         http://localhost:1
          Sec-Fetch-Site, cross-site
          Sec-Fetch-Site, same-site
          """)
  void refusesPagesOfOtherOrigins(String header, String value) throws Exception {
    for (String path : new String[] {"/", "/api/v1/questions", "/browser/", "/actuator/health"}) {
      HttpResponse<String> answer = http.get(path, header, value);
      problem(answer, 403, "origin");
      assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).isEmpty();
    }
    problem(http.send("OPTIONS", "/api/v1/questions", header, value), 403, "origin");
  }

  @Test
  void takesItsOwnPages() throws Exception {
    assertThat(
            http.get(
                    "/api/v1/questions",
                    "Origin",
                    "http://localhost:" + http.port(),
                    "Sec-Fetch-Site",
                    "same-origin")
                .statusCode())
        .isEqualTo(200);
    assertThat(http.get("/", "Sec-Fetch-Site", "none").statusCode()).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(strings = {"POST", "PUT", "PATCH", "DELETE"})
  void whateverWritesNeedsTheToken(String method) throws Exception {
    for (String path : new String[] {"/", "/api/v1/loads", "/api/v1/claims/c1", "/browser/"}) {
      HttpResponse<String> answer = http.send(method, path);
      problem(answer, 401, "Authorization: Bearer");
      assertThat(answer.headers().firstValue("WWW-Authenticate")).contains("Bearer");
    }
    problem(http.send(method, "/api/v1/loads", "Authorization", "Bearer wrong"), 401, "Bearer");
    problem(http.send(method, "/api/v1/loads", "Authorization", "Bearer"), 401, "Bearer");
    HttpResponse<String> allowed =
        http.send(method, "/api/v1/nowhere", "Authorization", "Bearer " + TOKEN);
    assertThat(allowed.statusCode()).isIn(404, 405);
  }

  @Test
  void showsItsPageUnderAStrictPolicy() throws Exception {
    HttpResponse<String> page = http.get("/");
    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.body()).contains("<h1>Entente</h1>", "browser/");
    assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow())
        .startsWith("default-src 'none'; script-src 'self'; style-src 'self';")
        .contains("frame-ancestors 'none'")
        .doesNotContain("unsafe", "http");
    assertThat(page.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
    assertThat(page.headers().firstValue("X-Frame-Options")).contains("DENY");
    assertThat(page.headers().firstValue("Referrer-Policy")).contains("no-referrer");
    assertThat(page.headers().firstValue("Set-Cookie")).isEmpty();
    assertThat(http.get("/page.js").statusCode()).isEqualTo(200);
  }

  @Test
  void opensNeo4jBrowserWithTheConnectionFilledIn() throws Exception {
    int bolt = SmallGraph.bolt().getPort();
    HttpResponse<String> start = http.get("/browser/");
    assertThat(start.statusCode()).isEqualTo(302);
    assertThat(start.headers().firstValue("Location").orElseThrow())
        .contains("/browser/index.html?connectURL=bolt%3A%2F%2Fneo4j%40localhost%3A" + bolt);
    HttpResponse<String> page = http.get("/browser/index.html");
    assertThat(page.body()).contains("<title>Neo4j Browser</title>");
    assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow())
        .contains("connect-src 'self' ws://localhost:" + bolt);
  }

  @Test
  void saysWhatToDoWhenThePortIsTaken() {
    assertThatThrownBy(() -> start(Map.of("ENTENTE_PORT", Integer.toString(http.port()))))
        .isInstanceOf(PortTaken.class)
        .hasMessageContaining("Port " + http.port() + " is taken");
  }

  @Test
  void refusesOtherMachinesWithoutAToken(@TempDir Path empty) {
    ServiceSettings open = ServiceSettings.of(empty, Map.of("ENTENTE_ADDRESS", "0.0.0.0"));
    assertThatThrownBy(() -> Service.start(open, SmallGraph.driver(), CONNECTION, INTAKE))
        .isInstanceOf(ServiceRefused.class)
        .hasMessageContaining("ENTENTE_TOKEN");
    assertThat(empty).isEmptyDirectory();
  }

  @Test
  void saysWhenTheDatabaseIsGone() throws Exception {
    ServiceSettings settings = ServiceSettings.of(data, Map.of("ENTENTE_PORT", "0"));
    try (Driver gone = GraphDatabase.driver("bolt://127.0.0.1:1", AuthTokens.none());
        Service orphan = Service.start(settings, gone, CONNECTION, INTAKE)) {
      Http client = new Http(orphan.port());
      problem(client.get("/api/v1/summary"), 503, "database");
      assertThat(client.get("/actuator/health/readiness").statusCode()).isEqualTo(503);
      assertThat(client.get("/actuator/health/readiness").body()).doesNotContain("127.0.0.1");
      assertThat(client.get("/actuator/health/liveness").statusCode()).isEqualTo(200);
    }
  }

  private static void problem(HttpResponse<String> answer, int status, String detail) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
    assertThat(answer.headers().firstValue("Content-Type").orElse(""))
        .startsWith("application/problem+json");
    JsonNode problem = JsonMapper.shared().readTree(answer.body());
    assertThat(problem.get("status").asInt()).isEqualTo(status);
    assertThat(problem.get("title").asString()).isNotEmpty();
    assertThat(problem.path("detail").asString("")).contains(detail);
    assertThat(answer.body()).doesNotContain("Exception", "at org.", "trace");
  }
}
