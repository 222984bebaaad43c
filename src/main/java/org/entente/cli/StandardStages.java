package org.entente.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.claims.RuleExtractor;
import org.entente.graph.ActorCatalogue;
import org.entente.graph.ReferenceCatalogue;
import org.entente.loading.VersionedExtractor;
import org.entente.reading.DocumentReader;
import org.entente.reading.Reading;
import org.entente.reading.ReadingOptions;
import org.entente.reference.Reference;

/** The stages with the reference data and rules that are shipped. */
final class StandardStages implements Stages {

  @Override
  public Stream<Reading> read(List<Path> inputs, Optional<String> textColumn) {
    ReadingOptions options =
        textColumn.map(ReadingOptions.DEFAULT::withTextColumn).orElse(ReadingOptions.DEFAULT);
    return new DocumentReader(options).read(inputs);
  }

  @Override
  public VersionedExtractor extractor() {
    return new VersionedExtractor(RuleExtractor.standard(), RuleExtractor.VERSION);
  }

  @Override
  public ActorCatalogue catalogue() {
    return new ReferenceCatalogue(Reference.standard());
  }
}
