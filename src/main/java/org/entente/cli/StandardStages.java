package org.entente.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.entente.claims.RuleExtractor;
import org.entente.claims.TableExtractor;
import org.entente.explanation.Explainer;
import org.entente.graph.ActorCatalogue;
import org.entente.graph.ReferenceCatalogue;
import org.entente.loading.VersionedExtractor;
import org.entente.reading.DocumentReader;
import org.entente.reading.Reading;
import org.entente.reading.ReadingOptions;
import org.entente.reference.Reference;

/** The stages with the reference data and rules that are shipped, or with a user's additions. */
final class StandardStages implements Stages {

  private final Supplier<RuleExtractor> rules;
  private final Supplier<ActorCatalogue> catalogue;

  StandardStages() {
    this(RuleExtractor::standard, () -> new ReferenceCatalogue(Reference.standard()));
  }

  private StandardStages(Supplier<RuleExtractor> rules, Supplier<ActorCatalogue> catalogue) {
    this.rules = rules;
    this.catalogue = catalogue;
  }

  @Override
  public Stages with(Path folder) {
    RuleExtractor added = RuleExtractor.with(folder);
    return new StandardStages(
        () -> added, () -> new ReferenceCatalogue(added.reference(), added.names()));
  }

  @Override
  public Stream<Reading> read(List<Path> inputs, Optional<String> textColumn) {
    ReadingOptions options =
        textColumn.map(ReadingOptions.DEFAULT::withTextColumn).orElse(ReadingOptions.DEFAULT);
    return new DocumentReader(options).read(inputs);
  }

  @Override
  public VersionedExtractor extractor(ModelUse model) {
    RuleExtractor extractor = rules.get();
    VersionedExtractor texts = model.extending(extractor, extractor.version());
    return new VersionedExtractor(
        new TableExtractor(extractor.reference(), texts.extractor()), texts.version());
  }

  @Override
  public Explainer explainer() {
    return new Explainer(rules.get());
  }

  @Override
  public ActorCatalogue catalogue() {
    return catalogue.get();
  }
}
