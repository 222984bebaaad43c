package org.entente.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.explanation.Explainer;
import org.entente.graph.ActorCatalogue;
import org.entente.loading.VersionedExtractor;
import org.entente.reading.Reading;

/** The stages that commands put together; made only when a command needs them. */
interface Stages {

  /**
   * The documents of these inputs, read while the stream is walked.
   *
   * @param textColumn that holds the text in CSV and JSON Lines files
   */
  Stream<Reading> read(List<Path> inputs, Optional<String> textColumn);

  /**
   * These, with a user's additions to reference data and rules.
   *
   * @throws org.entente.vocabulary.UnusableRules when the folder cannot be used
   */
  Stages with(Path rules);

  /**
   * @param model that is asked for what the rules leave open
   */
  VersionedExtractor extractor(ModelUse model);

  Explainer explainer();

  ActorCatalogue catalogue();
}
