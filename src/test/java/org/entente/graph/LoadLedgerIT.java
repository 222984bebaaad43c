package org.entente.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.entente.claims.ExtractedDocument;
import org.entente.graph.LoadLedger.Entry;
import org.entente.graph.LoadLedger.Outcome;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;

class LoadLedgerIT {

  @Test
  void remembersWhatCameInUntilItIsRetracted() {
    Driver driver = TestDatabase.empty();
    ExtractedDocument document = Articles.meeting();
    GraphWriter writer = new GraphWriter(driver, new KnownActors());
    GraphVerifier verifier = new GraphVerifier(driver, new KnownActors());
    writer.write(List.of(document));
    String before = verifier.fingerprint();
    LoadLedger ledger = new LoadLedger(driver);
    Entry loaded =
        new Entry(
            "a.txt", Optional.of(document.document().id()), Outcome.LOADED, Optional.empty(), "1");

    ledger.begin("first", "1");
    ledger.record("first", loaded);
    ledger.record(
        "first",
        new Entry("x.pdf", Optional.empty(), Outcome.FAILED, Optional.of("It is broken."), "1"));
    ledger.finish("first", "COMPLETED");

    assertThat(ledger.loaded("a.txt")).contains(loaded);
    assertThat(ledger.loaded(document.document().id())).contains(loaded);
    assertThat(ledger.loaded("x.pdf")).isEmpty();
    assertThat(verifier.fingerprint()).isEqualTo(before);
    writer.retract("a.txt");
    assertThat(ledger.loaded("a.txt")).isEmpty();
  }
}
