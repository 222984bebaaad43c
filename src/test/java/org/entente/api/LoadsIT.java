package org.entente.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.entente.graph.ActorCatalogue;
import org.entente.graph.Lines;
import org.entente.graph.TestDatabase;
import org.entente.loading.Intake;
import org.entente.loading.VersionedExtractor;
import org.entente.reading.DocumentReader;
import org.entente.reading.ReadingOptions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Documents go in by HTTP, and out again. */
class LoadsIT {

  private static final String TOKEN = "a-token-of-tests-0123456789";
  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  @TempDir private Path data;
  private final Driver driver = TestDatabase.empty();
  private Service service;

  @BeforeEach
  void start() {
    service =
        Service.start(
            ServiceSettings.of(data, Map.of("ENTENTE_TOKEN", TOKEN)).withPort(0),
            driver,
            new BrowserConnection(URI.create("bolt://localhost:7687"), "neo4j"),
            new Intake(
                paths -> new DocumentReader(ReadingOptions.DEFAULT).read(paths),
                () -> new VersionedExtractor(Lines.EXTRACTOR, "lines-1"),
                ActorCatalogue.NONE));
  }

  @AfterEach
  void stop() {
    service.close();
  }

  @Test
  void whatIsSentIsLoadedAndCanBeTakenBack() throws Exception {
    HttpResponse<String> accepted =
        send(upload("a.txt", "RUS met HUN", "empty.txt", ""), Optional.of(TOKEN));

    assertThat(accepted.statusCode()).isEqualTo(202);
    String job = accepted.headers().firstValue("Location").orElseThrow();
    String events = send(request(job + "/events").GET(), Optional.empty()).body();
    assertThat(events).contains("event:end", "\"state\":\"COMPLETED\"");
    JsonNode status = json(job);
    assertThat(status.get("documents").asInt()).isEqualTo(1);
    assertThat(status.at("/skipped/0/reason").asString()).contains("empty.txt is empty");
    JsonNode loads = json("/api/v1/loads");
    assertThat(loads.at("/loads/0/extractor").asString()).isEqualTo("lines-1");
    assertThat(loads.at("/loads/0/outcome").asString()).isEqualTo("COMPLETED");
    assertThat(loads.at("/loads/0/loaded").asInt()).isEqualTo(1);
    assertThat(loads.at("/loads/0/skipped").asInt()).isEqualTo(1);
    try (var left = Files.list(data.resolve("uploads"))) {
      assertThat(left).isEmpty();
    }

    HttpResponse<String> gone =
        send(request("/api/v1/documents?uri=a.txt").DELETE(), Optional.of(TOKEN));
    assertThat(gone.statusCode()).isEqualTo(200);
    assertThat(JsonMapper.shared().readTree(gone.body()).get("claims").asInt()).isEqualTo(1);
    assertThat(
            send(request("/api/v1/documents?uri=a.txt").DELETE(), Optional.of(TOKEN)).statusCode())
        .isEqualTo(404);
  }

  @Test
  void whatLiesInTheInboxIsLoadedByName() throws Exception {
    Files.createDirectories(data.resolve("inbox/may"));
    Files.writeString(data.resolve("inbox/may/a.txt"), "RUS met HUN");
    Files.writeString(data.resolve("secret.txt"), "RUS met CHE");

    assertThat(inbox("may").statusCode()).isEqualTo(202);
    assertThat(inbox("../secret.txt").statusCode()).isEqualTo(404);
    assertThat(inbox("none").statusCode()).isEqualTo(404);
  }

  @Test
  void nobodyWritesWithoutTheToken() throws Exception {
    assertThat(send(upload("a.txt", "RUS met HUN"), Optional.empty()).statusCode()).isEqualTo(401);
    assertThat(send(request("/api/v1/documents?uri=a").DELETE(), Optional.empty()).statusCode())
        .isEqualTo(401);
  }

  @Test
  void anUnknownLoadIsNotFound() throws Exception {
    assertThat(send(request("/api/v1/loads/none").GET(), Optional.empty()).statusCode())
        .isEqualTo(404);
  }

  private HttpResponse<String> inbox(String path) throws Exception {
    return send(
        request("/api/v1/loads")
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString("{\"path\":\"" + path + "\"}")),
        Optional.of(TOKEN));
  }

  private HttpRequest.Builder upload(String... files) {
    StringBuilder body = new StringBuilder();
    for (int file = 0; file < files.length; file += 2) {
      body.append("--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"")
          .append(files[file])
          .append("\"\r\n\r\n")
          .append(files[file + 1])
          .append("\r\n");
    }
    return request("/api/v1/loads")
        .header("Content-Type", "multipart/form-data; boundary=x")
        .POST(BodyPublishers.ofString(body.append("--x--\r\n").toString()));
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create("http://localhost:" + service.port() + path));
  }

  private JsonNode json(String path) throws Exception {
    return JsonMapper.shared().readTree(send(request(path).GET(), Optional.empty()).body());
  }

  private static HttpResponse<String> send(HttpRequest.Builder request, Optional<String> token)
      throws Exception {
    token.ifPresent(secret -> request.header("Authorization", "Bearer " + secret));
    return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
  }
}
