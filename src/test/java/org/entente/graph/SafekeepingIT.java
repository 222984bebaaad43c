package org.entente.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.entente.EntenteException;
import org.entente.claims.ExtractedDocument;
import org.entente.identity.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;

class SafekeepingIT {

  @TempDir private Path folder;
  private final Driver driver = TestDatabase.empty();
  private final ActorCatalogue catalogue = new KnownActors();
  private final Safekeeping safekeeping = new Safekeeping(driver, catalogue);

  @Test
  void whatIsRestoredIsWhatWasBackedUp() {
    Path file = folder.resolve("a.jsonl.gz");
    List<ExtractedDocument> documents = new ArrayList<>(Articles.few());
    documents.addAll(Articles.random(7, 20, 5));
    load(documents);
    Decisions decisions = new Decisions(driver, catalogue);
    decisions.decide(Verdict.Kind.SAME, "viktor-orban", "peter-szijjarto", "ana");
    decisions.review(claim(), Review.Decision.REJECTED, "ana");
    LoadLedger ledger = new LoadLedger(driver);
    ledger.begin("first", "1");
    ledger.finish("first", "COMPLETED");
    String before = safekeeping.backup(file);

    TestDatabase.empty();
    assertThat(safekeeping.restore(file)).isEqualTo(before);

    GraphVerifier verifier = new GraphVerifier(driver, catalogue);
    assertThat(verifier.verify().violations()).isEmpty();
    assertThat(verifier.verify().counts())
        .containsEntry("Verdict", 1L)
        .containsEntry("Review", 1L)
        .containsEntry("Load", 1L);
    load(documents);
    assertThat(verifier.fingerprint()).isEqualTo(before);
  }

  @Test
  void restoresOnlyIntoAnEmptyGraph() {
    Path file = folder.resolve("a.jsonl.gz");
    load(Articles.few());
    safekeeping.backup(file);

    assertThatThrownBy(() -> safekeeping.restore(file))
        .isInstanceOf(EntenteException.class)
        .hasMessageContaining("something in this graph");
  }

  @Test
  void refusesAnArchiveThatIsNotWhole() throws Exception {
    Path file = folder.resolve("a.jsonl.gz");
    load(Articles.few());
    safekeeping.backup(file);
    byte[] whole = Files.readAllBytes(file);
    Files.write(file, Arrays.copyOf(whole, whole.length / 2));
    TestDatabase.empty();

    assertThatThrownBy(() -> safekeeping.restore(file))
        .isInstanceOf(EntenteException.class)
        .hasMessageContaining("no whole archive");
    assertThat(new GraphVerifier(driver, catalogue).verify().counts())
        .doesNotContainKey("Document");
    assertThatThrownBy(() -> safekeeping.restore(folder.resolve("none")))
        .isInstanceOf(EntenteException.class)
        .hasMessageContaining("There is no file");
  }

  private String claim() {
    return driver
        .executableQuery("MATCH (c:Claim {relation: 'HOSTED'}) RETURN min(c.id) AS id")
        .execute()
        .records()
        .getFirst()
        .get("id")
        .asString();
  }

  private void load(List<ExtractedDocument> documents) {
    new Projector(driver, catalogue)
        .project(new GraphWriter(driver, catalogue).write(documents).touched());
  }
}
