package org.entente.api;

import java.io.IOException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.entente.loading.QueuedLoad;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** Sends how far a load is, a few times a second at most, and closes when it has ended. */
final class LoadEvents implements Consumer<QueuedLoad.Status> {

  private static final long NEVER = 0;
  private static final long INTERVAL = 250_000_000;

  private final QueuedLoad load;
  private final SseEmitter emitter = new SseEmitter(NEVER);
  private final AtomicLong last = new AtomicLong(System.nanoTime() - INTERVAL);

  private LoadEvents(QueuedLoad load) {
    this.load = load;
  }

  static SseEmitter of(QueuedLoad load) {
    LoadEvents events = new LoadEvents(load);
    events.emitter.onCompletion(() -> load.unwatch(events));
    events.emitter.onError(fault -> load.unwatch(events));
    load.watch(events);
    return events.emitter;
  }

  @Override
  public void accept(QueuedLoad.Status status) {
    boolean ended = status.state().ended();
    long now = System.nanoTime();
    if (ended || now - last.get() >= INTERVAL) {
      last.set(now);
      send(ended ? "end" : "progress", status);
    }
    if (ended) {
      load.unwatch(this);
      emitter.complete();
    }
  }

  /** Who listens no longer is told nothing more; the load goes on. */
  private void send(String event, QueuedLoad.Status status) {
    try {
      emitter.send(SseEmitter.event().name(event).data(status));
    } catch (IOException | IllegalStateException e) {
      load.unwatch(this);
    }
  }
}
