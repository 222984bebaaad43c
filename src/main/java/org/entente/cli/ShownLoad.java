package org.entente.cli;

import java.io.PrintWriter;
import java.util.Optional;
import org.entente.graph.server.Database;
import org.entente.loading.LoadReport;
import org.entente.loading.Loader;

/** A load with a meter, that a stop signal ends after the current chunk. */
record ShownLoad(Surroundings surroundings, Stages stages, ModelUse model, PrintWriter err) {

  /** Brings the reference data, then the documents. */
  Summary run(Database database, ReferenceOption reference, InputOptions input) {
    Optional<LoadReport> known = reference.load(database, stages);
    return new Summary(documents(database, input), known);
  }

  private LoadReport documents(Database database, InputOptions input) {
    Loader loader = Loader.into(database.driver(), stages.catalogue(), stages.extractor(model));
    try (Meter meter = Meter.of(surroundings, input.paths(), err);
        StopSignal signal = StopSignal.calls(() -> stop(loader))) {
      return loader.load(input.readings(stages), input.options(), meter);
    }
  }

  private void stop(Loader loader) {
    err.println("Stopping after the current documents; once more stops at once.");
    err.flush();
    loader.stop();
  }
}
