package org.entente.bench;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.entente.bench.GeneratedInput.Shape;
import org.entente.document.Document;
import org.entente.reading.Reading;

/**
 * One large input read from its beginning to its end.
 *
 * @param most bytes of the heap that were used at most, garbage with it
 * @param kept bytes of the heap that were used at most after a collection
 */
record StreamRun(Shape shape, int documents, double seconds, long most, long kept) {

  /** Reads it from standard input, as a program in a pipe does. */
  static StreamRun of(List<Document> corpus, Shape shape, long bytes) {
    GeneratedInput input = new GeneratedInput(corpus, shape, bytes);
    InputStream before = System.in;
    System.setIn(input);
    try (HeapWatch heap = new HeapWatch();
        Stream<Reading> readings = Work.readings(Path.of("-"))) {
      double start = Stopwatch.now();
      int read = (int) readings.filter(Reading.Read.class::isInstance).count();
      if (read != input.documents()) {
        throw new IllegalStateException(
            "Of %d documents %d were read.".formatted(input.documents(), read));
      }
      return new StreamRun(shape, read, Stopwatch.now() - start, heap.most(), heap.mostKept());
    } finally {
      System.setIn(before);
    }
  }
}
