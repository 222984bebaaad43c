package org.entente.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.claims.relation.Relation.MET_WITH;
import static org.entente.graph.Article.Said.held;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.entente.graph.Article;
import org.entente.graph.GraphWriter;
import org.entente.graph.KnownActors;
import org.entente.graph.Lines;
import org.entente.graph.Projector;
import org.entente.graph.TestDatabase;
import org.entente.loading.Intake;
import org.entente.loading.VersionedExtractor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Three persons who met Hungary; each test takes back what it decides. */
class DecisionEndpointIT {

  private static final String TOKEN = "0123456789abcdef-decisions";

  @TempDir static Path data;
  private static Driver driver;
  private static Service service;
  private static Http http;

  @BeforeAll
  static void start() {
    driver = TestDatabase.empty();
    KnownActors catalogue = new KnownActors();
    Article article = Article.of("a.txt", "2024-07-17", "TASS");
    for (String person : List.of("Ivo Kralj/HRV", "Kralj/HRV", "Bob Baker/HRV")) {
      article
          .sentence(person + " met with Hungary.")
          .claim(person, MET_WITH, "HUN", held("2024-07-16"));
    }
    new Projector(driver, catalogue)
        .project(new GraphWriter(driver, catalogue).write(List.of(article.build())).touched());
    ServiceSettings settings = ServiceSettings.of(data, Map.of("ENTENTE_TOKEN", TOKEN)).withPort(0);
    service =
        Service.start(
            settings,
            driver,
            new BrowserConnection(URI.create("bolt://localhost:7687"), "neo4j"),
            new Intake(
                paths -> Stream.empty(),
                () -> new VersionedExtractor(Lines.EXTRACTOR, "1"),
                catalogue));
    http = new Http(service.port());
  }

  @AfterAll
  static void stop() {
    service.close();
  }

  @Test
  void aSuggestedPairIsDecidedAndTakenBack() throws Exception {
    JsonNode pair = http.json("/api/v1/suggestions").at("/suggestions/0");
    assertThat(pair.get("left").asString() + " " + pair.get("right").asString())
        .isEqualTo("ivo-kralj kralj-hrv");

    HttpResponse<String> decided =
        send("POST", "/api/v1/verdicts", verdict("same", "ivo-kralj", "kralj-hrv"));

    assertThat(decided.statusCode()).isEqualTo(201);
    assertThat(http.json("/api/v1/actors/kralj-hrv").get("id").asString()).isEqualTo("ivo-kralj");
    assertThat(http.json("/api/v1/verdicts").at("/verdicts/0/verdict/author").asString())
        .isEqualTo("ana");
    String contradicting = verdict("different", "ivo-kralj", "kralj-hrv/HRV");
    HttpResponse<String> refused = send("POST", "/api/v1/verdicts", contradicting);
    assertThat(refused.statusCode()).isEqualTo(409);
    assertThat(JsonMapper.shared().readTree(refused.body()).at("/chain/0/names").asString())
        .isEqualTo("ivo-kralj, kralj-hrv");
    String id = JsonMapper.shared().readTree(decided.body()).get("id").asString();
    assertThat(send("DELETE", "/api/v1/verdicts/" + id, "").statusCode()).isEqualTo(200);
    assertThat(http.json("/api/v1/actors/kralj-hrv").get("id").asString()).isEqualTo("kralj-hrv");
  }

  @Test
  void aClaimIsRejectedAndAcceptedAgain() throws Exception {
    String claim =
        driver
            .executableQuery("MATCH (c:Claim {subjectName: 'Bob Baker'}) RETURN c.id AS id")
            .execute()
            .records()
            .getFirst()
            .get("id")
            .asString();

    String review = "/api/v1/claims/" + claim + "/review";
    HttpResponse<String> rejected = send("PUT", review, "{\"decision\": \"REJECTED\"}");

    assertThat(rejected.statusCode()).isEqualTo(200);
    assertThat(edges()).isEqualTo(0);
    assertThat(send("DELETE", review, "").statusCode()).isEqualTo(200);
    assertThat(edges()).isEqualTo(1);
    assertThat(send("DELETE", review, "").statusCode()).isEqualTo(404);
  }

  @Test
  void whatIsWrongIsSaid() throws Exception {
    assertThat(http.send("POST", "/api/v1/verdicts").statusCode()).isEqualTo(401);
    assertThat(http.send("PUT", "/api/v1/claims/x/review").statusCode()).isEqualTo(401);
    assertThat(send("POST", "/api/v1/verdicts", "{}").statusCode()).isEqualTo(400);
    assertThat(send("POST", "/api/v1/verdicts", "{\"kind\": \"alike\"}").statusCode())
        .isEqualTo(400);
    HttpResponse<String> unknown =
        send("POST", "/api/v1/verdicts", verdict("same", "ivo-kralj", "nobody-here"));
    assertThat(unknown.statusCode()).isEqualTo(404);
    assertThat(unknown.body()).contains("nobody-here");
    assertThat(send("PUT", "/api/v1/claims/x/review", "{\"decision\": \"REJECTED\"}").statusCode())
        .isEqualTo(404);
  }

  private static long edges() {
    return driver
        .executableQuery("MATCH (:Person {id: 'bob-baker'})-[r:MET_WITH]-() RETURN count(r) AS n")
        .execute()
        .records()
        .getFirst()
        .get("n")
        .asLong();
  }

  private static String verdict(String kind, String a, String b) {
    return "{\"kind\": \"%s\", \"a\": \"%s\", \"b\": \"%s\", \"author\": \"ana\"}"
        .formatted(kind, a, b);
  }

  private static HttpResponse<String> send(String method, String path, String body)
      throws Exception {
    return http.send(
        method,
        path,
        HttpRequest.BodyPublishers.ofString(body),
        "Authorization",
        "Bearer " + TOKEN,
        "Content-Type",
        "application/json");
  }
}
