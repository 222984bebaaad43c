package org.entente.model;

import java.time.Duration;

/** Waits. */
@FunctionalInterface
interface Pause {

  Pause SLEEP = Thread::sleep;

  void last(Duration time) throws InterruptedException;
}
