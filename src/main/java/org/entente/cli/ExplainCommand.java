package org.entente.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.entente.explanation.ExplainedDocument;
import org.entente.explanation.ExplainedSentence;
import org.entente.explanation.Explainer;
import org.entente.explanation.ExplanationJson;
import org.entente.reading.Reading;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Tells how documents are read, sentence by sentence. */
@Command(
    name = "explain",
    description = "Tells what each sentence names and which rules read it, or nearly did.",
    footer = {
      "",
      "Example: what the rules miss in a text",
      "  entente explain --only-unread article.txt"
    })
final class ExplainCommand implements Callable<Integer> {

  private final Surroundings surroundings;
  private final Stages stages;

  @Spec private CommandSpec spec = CommandSpec.create();
  @Mixin private RulesOption rules = new RulesOption();

  @Parameters(
      arity = "1..*",
      paramLabel = "FILE",
      description = "Files, folders, archives; - for standard input.")
  private List<Path> files = List.of();

  @Option(
      names = "--text-column",
      paramLabel = "NAME",
      description = "Column or field that holds the text in CSV and JSON Lines files.")
  private @Nullable String textColumn;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
  private ExplanationFormat format = ExplanationFormat.text;

  @Option(
      names = "--only-unread",
      description = "Only sentences that name actors but make no claim.")
  private boolean onlyUnread;

  private Optional<Integer> sentence = Optional.empty();

  ExplainCommand(Surroundings surroundings, Stages stages) {
    this.surroundings = surroundings;
    this.stages = stages;
  }

  @Option(names = "--sentence", paramLabel = "N", description = "Only the sentence of this number.")
  void sentence(int number) {
    if (number < 1) {
      throw new ParameterException(
          spec.commandLine(),
          "Invalid value for option '--sentence': expected 1 or more, not " + number);
    }
    sentence = Optional.of(number);
  }

  @Override
  public Integer call() {
    Stages read = rules.applied(stages, surroundings);
    Explainer explainer = read.explainer();
    int status = ExitCode.DONE;
    int longest = 0;
    try (Stream<Reading> readings = read.read(files, Optional.ofNullable(textColumn))) {
      for (Reading reading : (Iterable<Reading>) readings::iterator) {
        switch (reading) {
          case Reading.Read found -> {
            ExplainedDocument document = explainer.explain(found.document());
            longest = Math.max(longest, document.sentences().size());
            print(document);
          }
          case Reading.Skipped(String uri, String reason) -> {
            spec.commandLine().getErr().println("Skipped " + uri + ": " + reason);
            status = ExitCode.SKIPPED;
          }
        }
      }
    }
    return status == ExitCode.DONE ? checked(longest) : status;
  }

  /** Whether the sentence asked for was there. */
  private int checked(int longest) {
    if (sentence.filter(number -> number > longest).isEmpty()) {
      return ExitCode.DONE;
    }
    spec.commandLine()
        .getErr()
        .println("There is no sentence " + sentence.get() + "; the last one is " + longest + ".");
    return ExitCode.MISUSED;
  }

  private void print(ExplainedDocument document) {
    List<ExplainedSentence> chosen = document.sentences().stream().filter(this::isChosen).toList();
    PrintWriter out = spec.commandLine().getOut();
    switch (format) {
      case jsonl ->
          chosen.forEach(s -> out.print(ExplanationJson.line(document.document(), s) + "\n"));
      case text -> new ExplanationPrinter(out, Ink.of(surroundings)).print(document, chosen);
    }
    out.flush();
  }

  private boolean isChosen(ExplainedSentence candidate) {
    return (!onlyUnread || candidate.isUnread())
        && sentence.map(n -> candidate.number() == n).orElse(true);
  }
}
