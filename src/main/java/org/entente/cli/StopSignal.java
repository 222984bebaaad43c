package org.entente.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import sun.misc.Signal;
import sun.misc.SignalHandler;

/**
 * Lets a command end in order when it is interrupted or asked to terminate. A shutdown hook would
 * run beside the other hooks, that of the database among them; this runs before any. The second
 * signal ends the process.
 */
final class StopSignal implements AutoCloseable {

  private static final int INTERRUPTED = 130;
  private static final List<String> NAMES = List.of("INT", "TERM");

  private final List<Restore> restores = new ArrayList<>();
  private final AtomicBoolean signalled = new AtomicBoolean();

  private StopSignal() {}

  static StopSignal calls(Runnable action) {
    StopSignal stop = new StopSignal();
    for (String name : NAMES) {
      Signal signal = new Signal(name);
      stop.restores.add(new Restore(signal, Signal.handle(signal, s -> stop.signalled(action))));
    }
    return stop;
  }

  @Override
  public void close() {
    restores.forEach(Restore::run);
  }

  private void signalled(Runnable action) {
    if (signalled.getAndSet(true)) {
      Runtime.getRuntime().halt(INTERRUPTED);
    }
    action.run();
  }

  private record Restore(Signal signal, SignalHandler handler) {
    void run() {
      Signal.handle(signal, handler);
    }
  }
}
