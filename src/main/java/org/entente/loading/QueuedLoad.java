package org.entente.loading;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/** A load that waits for its turn, runs, or has ended. Thread-safe. */
public final class QueuedLoad {

  /** How far it is. */
  public enum State {
    QUEUED,
    RUNNING,
    COMPLETED,
    STOPPED,
    FAILED;

    public boolean ended() {
      return ordinal() >= COMPLETED.ordinal();
    }
  }

  /**
   * What can be told of it.
   *
   * @param id also the ledger's
   * @param replaced the first of the URIs under which another text was before; known at the end
   * @param skipped the first of what was left out, with reasons
   * @param failure why it failed
   */
  public record Status(
      String id,
      State state,
      int documents,
      List<String> replaced,
      int leftOut,
      List<Outcome.Skipped> skipped,
      Optional<String> failure) {

    public Status {
      replaced = List.copyOf(replaced);
      skipped = List.copyOf(skipped);
    }
  }

  private static final int MOST_LISTED = 100;

  private final String id;
  private final List<Outcome.Skipped> skipped = new CopyOnWriteArrayList<>();
  private final List<Consumer<Status>> watchers = new CopyOnWriteArrayList<>();
  private State state = State.QUEUED;
  private int documents;
  private List<String> replaced = List.of();
  private int leftOut;
  private Optional<String> failure = Optional.empty();

  QueuedLoad(String id) {
    this.id = id;
  }

  public String id() {
    return id;
  }

  public synchronized Status status() {
    return new Status(id, state, documents, replaced, leftOut, skipped, failure);
  }

  /** Tells the watcher at once how far it is, and again whenever that changes. */
  public void watch(Consumer<Status> watcher) {
    watchers.add(watcher);
    watcher.accept(status());
  }

  public void unwatch(Consumer<Status> watcher) {
    watchers.remove(watcher);
  }

  void done(Outcome outcome) {
    synchronized (this) {
      switch (outcome) {
        case Outcome.Extracted read -> documents++;
        case Outcome.Skipped skip -> leaveOut(skip);
      }
    }
    tell();
  }

  private void leaveOut(Outcome.Skipped skip) {
    leftOut++;
    if (skipped.size() < MOST_LISTED) {
      skipped.add(skip);
    }
  }

  void end(LoadReport report) {
    synchronized (this) {
      replaced = report.replaced().stream().limit(MOST_LISTED).toList();
    }
    become(report.stopped() ? State.STOPPED : State.COMPLETED);
  }

  void become(State next) {
    synchronized (this) {
      state = next;
    }
    tell();
  }

  void fail(String why) {
    synchronized (this) {
      failure = Optional.of(why);
    }
    become(State.FAILED);
  }

  private void tell() {
    Status now = status();
    watchers.forEach(watcher -> watcher.accept(now));
  }
}
