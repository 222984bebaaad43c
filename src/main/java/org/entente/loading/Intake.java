package org.entente.loading;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.entente.graph.ActorCatalogue;
import org.entente.reading.Reading;
import org.jspecify.annotations.Nullable;

/** What the loads of a service share. Its extractor is made when the first of them needs it. */
public final class Intake {

  private final Function<List<Path>, Stream<Reading>> reader;
  private final Supplier<VersionedExtractor> maker;
  private final ActorCatalogue catalogue;
  private @Nullable VersionedExtractor extractor;

  /**
   * @param reader the documents of files and folders, read while the stream is walked
   */
  public Intake(
      Function<List<Path>, Stream<Reading>> reader,
      Supplier<VersionedExtractor> extractor,
      ActorCatalogue catalogue) {
    this.reader = reader;
    this.maker = extractor;
    this.catalogue = catalogue;
  }

  Stream<Reading> read(List<Path> paths) {
    return reader.apply(paths);
  }

  public synchronized VersionedExtractor extractor() {
    VersionedExtractor made = Optional.ofNullable(extractor).orElseGet(maker);
    extractor = made;
    return made;
  }

  public ActorCatalogue catalogue() {
    return catalogue;
  }
}
