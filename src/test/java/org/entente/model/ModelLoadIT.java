package org.entente.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.entente.graph.ActorCatalogue;
import org.entente.graph.GraphVerifier;
import org.entente.graph.TestDatabase;
import org.entente.graph.VerifyReport;
import org.entente.loading.LoadListener;
import org.entente.loading.LoadOptions;
import org.entente.loading.LoadReport;
import org.entente.loading.Loader;
import org.entente.loading.VersionedExtractor;
import org.entente.reading.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;
import tools.jackson.databind.json.JsonMapper;

/** What a model says, in the graph. */
class ModelLoadIT {

  private static final List<String> STATES = List.of("Chile", "Ghana", "Togo", "Kenya");

  private final Driver driver = TestDatabase.empty();
  @TempDir private Path folder;

  /** The model changes its mind with every answer; the graph does not. */
  @Test
  void theGraphIsTheSameOnceTheAnswersAreStored() {
    try (StubEndpoint stub = new StubEndpoint(ModelLoadIT::fickle)) {
      load(stub, documents(), 4);
      VerifyReport first = verify();
      int asked = stub.requests().size();
      LoadReport again = load(stub, documents(), 1);
      TestDatabase.empty();
      List<Reading> shuffled = new ArrayList<>(documents());
      Collections.shuffle(shuffled, new Random(5));
      load(stub, shuffled, 2);

      assertThat(first.violations()).isEmpty();
      assertThat(first.counts()).containsEntry("MET_WITH", 4L);
      assertThat(again.unchanged()).isEqualTo(documents().size());
      assertThat(verify().fingerprint()).isEqualTo(first.fingerprint());
      assertThat(stub.requests()).hasSize(asked).hasSize(12);
    }
  }

  private static void fickle(StubEndpoint.Asking asking) throws IOException {
    String sentence = JsonMapper.shared().readTree(asking.question()).path("sentence").asString();
    String mode = List.of("IN_PERSON", "CALL", "VIDEO").get(asking.n() % 3);
    asking.say(
        "{\"claims\":[{\"relation\":\"MET_WITH\",\"status\":\"HELD\",\"subject\":\"a1\","
            + "\"object\":\"a2\",\"mode\":\"%s\",\"quote\":\"%s\"}]}".formatted(mode, sentence));
  }

  private static List<Reading> documents() {
    return IntStream.range(0, 24)
        .mapToObj(n -> "Peru shared a mate with " + STATES.get(n % 4) + ", round " + n % 12 + ".")
        .map(text -> Asked.document(text.hashCode() + ".txt", text))
        .<Reading>map(Reading.Read::new)
        .toList();
  }

  private LoadReport load(StubEndpoint stub, List<Reading> readings, int threads) {
    ModelExtractor extractor = ModelExtractor.of(Asked.RULES, stub.settings(), folder, time -> {});
    return Loader.into(
            driver, ActorCatalogue.NONE, new VersionedExtractor(extractor, "rules-1+model:stub"))
        .load(
            readings.stream(),
            new LoadOptions(threads, 5, Duration.ofSeconds(10)),
            LoadListener.NONE);
  }

  private VerifyReport verify() {
    return new GraphVerifier(driver, ActorCatalogue.NONE).verify();
  }
}
