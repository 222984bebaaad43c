package org.entente.loading;

import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.entente.EntenteException;
import org.entente.graph.ActorCatalogue;
import org.entente.graph.GraphWriter;
import org.entente.graph.LoadLedger;
import org.entente.graph.LoadLedger.Entry;
import org.entente.graph.Projector;
import org.entente.graph.StoredTexts;
import org.entente.graph.WriteResult;
import org.entente.reading.Reading;
import org.neo4j.driver.Driver;

/** Corrects what is loaded: takes documents back, reads stored texts again. */
public final class Upkeep {

  private final Driver driver;
  private final ActorCatalogue catalogue;
  private final VersionedExtractor extractor;

  public Upkeep(Driver driver, ActorCatalogue catalogue, VersionedExtractor extractor) {
    this.driver = driver;
    this.catalogue = catalogue;
    this.extractor = extractor;
  }

  /**
   * Takes back a document by its id, its URI or its file's, with everything that nothing else
   * supports.
   *
   * @throws EntenteException when there is none
   */
  public WriteResult retract(String document) {
    GraphWriter writer =
        new GraphWriter(driver, catalogue)
            .withExtractor(extractor.version(), extractor.extractor());
    WriteResult result = writer.retract(document);
    new Projector(driver, catalogue).projectPending();
    remember(document);
    return result;
  }

  private void remember(String document) {
    LoadLedger ledger = new LoadLedger(driver);
    String load = UUID.randomUUID().toString();
    ledger.begin(load, extractor.version());
    ledger.record(
        load,
        new Entry(
            document,
            Optional.empty(),
            LoadLedger.Outcome.RETRACTED,
            Optional.empty(),
            extractor.version()));
    ledger.finish(load, "COMPLETED");
  }

  /** How many documents another version has read: so many are to be read again. */
  public long outdated() {
    return new StoredTexts(driver).countNotReadBy(extractor.version());
  }

  /**
   * A loader that reads stored texts again, given {@link #texts}: document by document; what is
   * done stays when it is stopped or dies, and the next one goes on there.
   */
  public Loader rereader() {
    return Loader.again(driver, catalogue, extractor);
  }

  /** The stored texts that another version has read. */
  public Stream<Reading> texts() {
    return new StoredTexts(driver).notReadBy(extractor.version()).map(Reading.Read::new);
  }
}
