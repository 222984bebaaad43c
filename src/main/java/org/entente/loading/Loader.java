package org.entente.loading;

import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.entente.EntenteException;
import org.entente.claims.ClaimExtractor;
import org.entente.graph.ActorCatalogue;
import org.entente.graph.server.DatabaseUnavailable;
import org.entente.reading.Reading;
import org.neo4j.driver.Driver;

/**
 * Loads documents into the graph: extracts on several threads, writes on the calling one. Serves
 * one load. What was written when it was stopped or died stays; the same load again goes on.
 */
public final class Loader {

  private final LoadTarget target;
  private final ClaimExtractor extractor;
  private final LoadRun run;
  private final Brought brought = new Brought();
  private final AtomicBoolean stopping = new AtomicBoolean();

  Loader(LoadTarget target, ClaimExtractor extractor, String version) {
    this.target = target;
    this.extractor = extractor;
    this.run = new LoadRun(UUID.randomUUID().toString(), version);
  }

  /** A loader whose ledger entries name the version of the extractor. */
  public static Loader into(Driver driver, ActorCatalogue catalogue, VersionedExtractor extractor) {
    return new Loader(
        new GraphTarget(driver, catalogue, extractor), extractor.extractor(), extractor.version());
  }

  /** A loader of what is stored, which does not have files as a whole. */
  static Loader again(Driver driver, ActorCatalogue catalogue, VersionedExtractor extractor) {
    return new Loader(
        new GraphTarget(driver, catalogue, extractor).withoutFiles(),
        extractor.extractor(),
        extractor.version());
  }

  /** The load's id in the ledger. */
  public String id() {
    return run.id();
  }

  /** Ends the load after the current chunk; may be called from any thread. */
  public void stop() {
    stopping.set(true);
  }

  /**
   * @param readings closed at the end
   * @throws EntenteException when the load could not go on; what was reported done is in
   */
  public LoadReport load(Stream<Reading> readings, LoadOptions options, LoadListener listener) {
    Tally tally = new Tally(listener);
    Stream<Reading> once = readings.map(brought::once);
    try (Extraction extraction = new Extraction(once, extractor, options.threads())) {
      target.begin(run);
      OutcomeReader reader = new OutcomeReader(extraction, options.chunk(), stopping::get);
      new LoadJob(options)
          .run(reader, new ChunkWriter(target, run, tally, brought::contains))
          .ifPresent(fault -> fail(fault, tally));
      boolean stopped = reader.stopped();
      target.finish(run.id(), stopped ? "STOPPED" : "COMPLETED");
      return tally.report(run.id(), stopped);
    }
  }

  private void fail(Throwable fault, Tally tally) {
    EntenteException failure = failure(fault, tally.documents());
    try {
      target.finish(run.id(), "FAILED");
    } catch (RuntimeException e) {
      failure.addSuppressed(e);
    }
    throw failure;
  }

  private static EntenteException failure(Throwable fault, int documents) {
    String after = " after " + documents + " documents; these are in, the same load goes on there";
    if (LoadJob.passing(fault)) {
      return new DatabaseUnavailable(
          "The database stopped answering" + after + " when it is up again.", fault);
    }
    return fault instanceof EntenteException known
        ? known
        : new EntenteException("The load failed" + after + ": " + fault.getMessage() + ".", fault);
  }
}
