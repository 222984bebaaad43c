package org.entente.bench;

import org.junit.jupiter.api.Test;

/** Runs in the profile {@code bench} alone and prints its figures; {@code docs/speed.md}. */
class SpeedBench {

  @Test
  void prints() {
    new Bench(BenchOptions.ofProperties(), System.out).run();
  }
}
