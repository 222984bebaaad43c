package org.entente.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.entente.graph.server.Database;
import org.entente.graph.server.DatabaseUnavailable;
import org.entente.loading.Inbox;
import org.entente.loading.LoadListener;
import org.entente.loading.LoadOptions;
import org.entente.loading.LoadReport;
import org.entente.loading.Loader;
import org.entente.loading.VersionedExtractor;

/** Loads what is dropped into a folder, file by file, until it is told to stop. */
final class WatchedInbox {

  private static final Duration CALM = Duration.ofSeconds(2);

  private final Stages stages;
  private final VersionedExtractor extractor;
  private final LoadOptions options;
  private final PrintWriter out;
  private final CountDownLatch stopped = new CountDownLatch(1);
  private volatile Optional<Loader> running = Optional.empty();

  WatchedInbox(Stages stages, VersionedExtractor extractor, LoadOptions options, PrintWriter out) {
    this.stages = stages;
    this.extractor = extractor;
    this.options = options;
    this.out = out;
  }

  /** Ends after the current documents. */
  void stop() {
    stopped.countDown();
    running.ifPresent(Loader::stop);
  }

  void watch(Path folder, Database database) throws InterruptedException {
    Inbox inbox = new Inbox(folder, CALM);
    do {
      for (Path file : inbox.ready(Instant.now())) {
        if (stopped.getCount() > 0) {
          load(file, inbox, database);
        }
      }
    } while (!stopped.await(1, TimeUnit.SECONDS));
  }

  private void load(Path file, Inbox inbox, Database database) {
    Loader loader = Loader.into(database.driver(), stages.catalogue(), extractor);
    running = Optional.of(loader);
    try {
      LoadReport report =
          loader.load(stages.read(List.of(file), Optional.empty()), options, LoadListener.NONE);
      if (!report.stopped()) {
        inbox.done(file, report);
        tell(file, report);
      }
    } catch (DatabaseUnavailable away) {
      out.println(file.getFileName() + " waits: " + away.getMessage());
    } catch (RuntimeException e) {
      inbox.failed(file, e.getMessage() + "\n");
      out.println(file.getFileName() + " failed: " + e.getMessage());
    }
    out.flush();
  }

  private void tell(Path file, LoadReport report) {
    out.println(
        file.getFileName()
            + ": "
            + report.documents()
            + " documents, "
            + report.leftOut()
            + " skipped"
            + (report.replaced().isEmpty()
                ? ""
                : ", " + report.replaced().size() + " replaced that had this name before")
            + (report.complete() ? "" : "; the reasons lie beside it in failed"));
  }
}
