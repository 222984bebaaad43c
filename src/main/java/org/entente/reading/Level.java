package org.entente.reading;

import java.io.Closeable;
import java.io.IOException;
import java.util.function.Supplier;

/** A folder, an archive or a file, gone through one by one. */
interface Level extends Closeable {

  /** Where it was found. */
  String uri();

  /**
   * What comes next.
   *
   * @throws IOException when nothing more of it can be read
   */
  Step next() throws IOException;

  /** A level of one step. */
  static Level of(String uri, Supplier<Step> step) {
    return new Level() {
      private boolean done;

      @Override
      public String uri() {
        return uri;
      }

      @Override
      public Step next() {
        if (done) {
          return new Step.End();
        }
        done = true;
        return step.get();
      }

      @Override
      public void close() {}
    };
  }
}
