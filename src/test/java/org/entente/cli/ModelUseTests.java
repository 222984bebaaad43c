package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.entente.model.StubEndpoint;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Commands with a language model behind the rules. */
class ModelUseTests {

  private static final String TEXT = "Peru shared a mate with Chile.\n";
  private static final String MET =
      "{\"claims\":[{\"relation\":\"MET_WITH\",\"status\":\"HELD\",\"subject\":\"PER\","
          + "\"object\":\"CHL\",\"quote\":\"Peru shared a mate with Chile\"}]}";

  @TempDir private Path folder;
  private Path documents;

  @BeforeEach
  void writeFile() throws IOException {
    documents = Files.createDirectory(folder.resolve("documents"));
    Files.writeString(documents.resolve("mate.txt"), TEXT);
  }

  @Test
  void withoutAnAddressNothingIsAskedAndNothingTold() {
    try (StubEndpoint stub = StubEndpoint.saying(MET)) {
      Map<String, String> environment = environment(stub);
      environment.remove("ENTENTE_LLM_URL");

      Run run = Run.with(environment, "extract", documents.resolve("mate.txt").toString());

      assertThat(run.status()).isEqualTo(ExitCode.DONE);
      assertThat(run.out()).isEmpty();
      assertThat(run.err()).isEmpty();
      assertThat(stub.requests()).isEmpty();
      assertThat(folder.resolve("data")).doesNotExist();
    }
  }

  @Test
  void extractPrintsItsClaimsAndTellsWhatBecameOfTheQuestions() {
    try (StubEndpoint stub = StubEndpoint.saying(MET)) {
      Run run = extract(stub);

      assertThat(run.status()).isEqualTo(ExitCode.DONE);
      assertThat(run.lines())
          .singleElement()
          .asString()
          .contains("\"origin\":\"model:stub\"", "\"confidence\":0.6", "\"start\":0,\"end\":30");
      assertThat(run.err()).containsPattern("answered +1").containsPattern("claims added +1");
      assertThat(extract(stub).out()).isEqualTo(run.out());
      assertThat(stub.requests()).hasSize(1);
    }
  }

  @Test
  void whatCouldNotBeAskedIsToldAndIsNotAllDone() {
    try (StubEndpoint stub = StubEndpoint.saying("They met.")) {
      Run run = extract(stub);

      assertThat(run.status()).isEqualTo(ExitCode.SKIPPED);
      assertThat(run.err()).contains("Failed 1: its answer is no JSON object");
    }
  }

  @Test
  void whatIsNotBelievedIsToldAndAllIsDone() {
    try (StubEndpoint stub = StubEndpoint.saying(MET.replace("CHL", "FRA"))) {
      Run run = extract(stub);

      assertThat(run.status()).isEqualTo(ExitCode.DONE);
      assertThat(run.out()).isEmpty();
      assertThat(run.err())
          .contains("Rejected 1: the claim speaks of somebody whom the sentence does not name.");
    }
  }

  @Test
  void evaluateMeasuresTheModelToo() throws IOException {
    Path gold = Files.createDirectory(folder.resolve("gold"));
    Files.writeString(gold.resolve("mate.tsv"), "");
    try (StubEndpoint stub = StubEndpoint.saying(MET)) {
      Run run =
          Run.with(
              environment(stub),
              "evaluate",
              "--corpus",
              documents.toString(),
              "--gold",
              gold.toString());

      assertThat(run.status()).isEqualTo(ExitCode.DONE);
      assertThat(run.err()).containsPattern("answered +1");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"extract", "evaluate --corpus a --gold", "load", "serve --load"})
  void wrongSettingsAreOneSentenceBeforeAnythingStarts(String command) {
    Map<String, String> environment =
        Map.of(
            "ENTENTE_LLM_URL",
            "nonsense",
            "ENTENTE_DATA",
            folder.resolve("data").toString(),
            "ENTENTE_PORT",
            "0");

    Run run = Run.with(environment, (command + " " + documents).split(" "));

    assertThat(run.status()).isEqualTo(ExitCode.MISUSED);
    assertThat(run.err()).startsWith("ENTENTE_LLM_URL").hasLineCount(1);
    assertThat(folder.resolve("data")).doesNotExist();
  }

  private Run extract(StubEndpoint stub) {
    return Run.with(environment(stub), "extract", documents.resolve("mate.txt").toString());
  }

  private Map<String, String> environment(StubEndpoint stub) {
    Map<String, String> environment = new HashMap<>();
    environment.put("ENTENTE_LLM_URL", stub.base());
    environment.put("ENTENTE_LLM_MODEL", "stub");
    environment.put("ENTENTE_DATA", folder.resolve("data").toString());
    return environment;
  }
}
