package org.entente.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.claims.ExtractedDocument;
import org.entente.graph.ActorCatalogue;
import org.entente.loading.VersionedExtractor;
import org.entente.reading.Reading;

/** The stages as they are. */
final class StandardStages implements Stages {

  @Override
  public Stream<Reading> read(List<Path> inputs, Optional<String> textColumn) {
    return inputs.stream().map(path -> new Reading.Skipped(path.toString(), "nothing reads it."));
  }

  @Override
  public VersionedExtractor extractor() {
    return new VersionedExtractor(d -> new ExtractedDocument(d, List.of()), "none");
  }

  @Override
  public ActorCatalogue catalogue() {
    return ActorCatalogue.NONE;
  }
}
