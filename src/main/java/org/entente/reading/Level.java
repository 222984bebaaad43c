package org.entente.reading;

import java.io.Closeable;
import java.io.IOException;
import java.util.Iterator;
import java.util.function.Supplier;
import java.util.stream.Stream;

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
    return of(uri, Stream.of(step).map(Supplier::get).iterator());
  }

  /** A level of steps that are made as they are asked for. */
  static Level of(String uri, Iterator<Step> steps) {
    return new Level() {
      @Override
      public String uri() {
        return uri;
      }

      @Override
      public Step next() {
        return steps.hasNext() ? steps.next() : new Step.End();
      }

      @Override
      public void close() {}
    };
  }
}
