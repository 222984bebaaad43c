package org.entente.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.entente.claims.ExtractedDocument;
import org.entente.claims.relation.Relation;
import org.entente.evaluation.Evaluation;
import org.entente.evaluation.Gold;
import org.entente.loading.Extraction;
import org.entente.loading.LoadOptions;
import org.entente.loading.Outcome;
import org.entente.reading.Reading;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Measures claims against what analysts recorded. */
@Command(
    name = "evaluate",
    description = "Compares claims with what an analyst recorded; needs no database.",
    footer = {
      "",
      "Example: the samples, with what is wrong about who met whom",
      "  entente evaluate --corpus samples --gold samples --show MET_WITH"
    })
final class EvaluateCommand implements Callable<Integer> {

  private final Surroundings surroundings;
  private final Stages stages;

  @Spec private CommandSpec spec = CommandSpec.create();
  @Mixin private RulesOption rules = new RulesOption();

  @Option(
      names = "--corpus",
      required = true,
      paramLabel = "DIR",
      description = "Folder with the documents.")
  private Path corpus = Path.of("");

  @Option(
      names = "--gold",
      required = true,
      paramLabel = "DIR",
      description = "Folder with what was recorded of them: .tsv or .claims, one a document.")
  private Path gold = Path.of("");

  @Option(
      names = "--show",
      paramLabel = "RELATION",
      description = "Lists misses and wrong claims with their sentences: ${COMPLETION-CANDIDATES}.")
  private List<Relation> shown = List.of();

  EvaluateCommand(Surroundings surroundings, Stages stages) {
    this.surroundings = surroundings;
    this.stages = stages;
  }

  @Override
  public Integer call() {
    ModelUse model = new ModelUse(surroundings, new DataOption().folder(surroundings));
    Gold recorded = Gold.read(gold);
    List<Outcome> outcomes = outcomes(recorded, model);
    List<ExtractedDocument> documents = extracted(outcomes);
    List<String> absent = recorded.without(documents);
    Evaluation evaluation = Evaluation.of(recorded, documents);
    EvaluationPrinter printer = new EvaluationPrinter(spec.commandLine().getOut());
    printer.print(evaluation);
    shown.forEach(relation -> printer.findings(evaluation, relation));
    return model.report(spec.commandLine().getErr(), left(outcomes, absent));
  }

  private List<Outcome> outcomes(Gold recorded, ModelUse model) {
    if (!Files.isDirectory(corpus)) {
      throw new WrongFolder(
          "There is no folder '" + corpus + "'; give the one with the documents.");
    }
    Stages read = rules.applied(stages, surroundings);
    List<Outcome> outcomes = new ArrayList<>();
    Stream<Reading> readings =
        read.read(List.of(corpus), Optional.empty()).filter(recorded::covers);
    try (Extraction extraction =
        new Extraction(
            readings, read.extractor(model).extractor(), LoadOptions.STANDARD.threads())) {
      extraction.forEachRemaining(outcomes::add);
    }
    if (outcomes.isEmpty()) {
      throw new WrongFolder(
          "No document in '" + corpus + "' has the name of a file in '" + gold + "'.");
    }
    return outcomes;
  }

  private static List<ExtractedDocument> extracted(List<Outcome> outcomes) {
    return outcomes.stream()
        .flatMap(o -> o instanceof Outcome.Extracted e ? Stream.of(e.document()) : Stream.empty())
        .toList();
  }

  /** Lists what counts as missed because it could not be read. */
  private int left(List<Outcome> outcomes, List<String> absent) {
    PrintWriter err = spec.commandLine().getErr();
    boolean complete = absent.isEmpty();
    for (Outcome outcome : outcomes) {
      if (outcome instanceof Outcome.Skipped(String uri, String reason)) {
        err.println("Skipped " + uri + ": " + reason);
        complete = false;
      }
    }
    absent.forEach(key -> err.println("Missing " + key + ": there is no such document."));
    return complete ? ExitCode.DONE : ExitCode.SKIPPED;
  }
}
