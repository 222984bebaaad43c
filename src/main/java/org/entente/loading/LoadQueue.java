package org.entente.loading;

import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.neo4j.driver.Driver;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Runs loads one after the other, in the order in which they were handed in. */
public final class LoadQueue implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(LoadQueue.class);
  private static final int REMEMBERED = 1_000;

  private final Driver driver;
  private final Intake intake;
  private final ExecutorService worker =
      Executors.newSingleThreadExecutor(Thread.ofPlatform().name("loads").daemon().factory());
  private final Map<String, Entry> loads = Collections.synchronizedMap(new LinkedHashMap<>());
  private volatile boolean closing;

  private record Entry(QueuedLoad load, Loader loader) {}

  public LoadQueue(Driver driver, Intake intake) {
    this.driver = driver;
    this.intake = intake;
  }

  /**
   * Hands in a load and returns at once.
   *
   * @param after done when it has ended, however; not when it was stopped by {@link #close}
   */
  public QueuedLoad submit(List<Path> paths, Runnable after) {
    Loader loader = Loader.into(driver, intake.catalogue(), intake.extractor());
    QueuedLoad load = new QueuedLoad(loader.id());
    loads.put(load.id(), new Entry(load, loader));
    forgetOldest();
    worker.execute(() -> run(load, loader, paths, after));
    return load;
  }

  public Optional<QueuedLoad> load(String id) {
    return Optional.ofNullable(loads.get(id)).map(Entry::load);
  }

  /** Those of this process, in the order in which they were handed in. */
  public List<QueuedLoad> loads() {
    synchronized (loads) {
      return loads.values().stream().map(Entry::load).toList();
    }
  }

  /** Ends a load after its current chunk; one that waits ends before it begins. */
  public void stop(String id) {
    Optional.ofNullable(loads.get(id)).ifPresent(entry -> entry.loader().stop());
  }

  private void forgetOldest() {
    synchronized (loads) {
      if (loads.size() > REMEMBERED) {
        loads.values().stream()
            .filter(entry -> entry.load().status().state().ended())
            .map(entry -> entry.load().id())
            .findFirst()
            .ifPresent(loads::remove);
      }
    }
  }

  private void run(QueuedLoad load, Loader loader, List<Path> paths, Runnable after) {
    if (closing) {
      return;
    }
    load.become(QueuedLoad.State.RUNNING);
    try {
      LoadReport report = loader.load(intake.read(paths), LoadOptions.STANDARD, load::done);
      if (!closing) {
        after.run();
      }
      load.end(report);
    } catch (RuntimeException e) {
      LOG.warn("Load {} failed: {}", load.id(), e.getMessage());
      load.fail(String.valueOf(e.getMessage()));
    }
  }

  /** Ends after the current chunk; what still waits is not begun. */
  @Override
  public void close() {
    closing = true;
    synchronized (loads) {
      loads.values().forEach(entry -> entry.loader().stop());
    }
    worker.shutdown();
    try {
      worker.awaitTermination(1, TimeUnit.MINUTES);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
