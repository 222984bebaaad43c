package org.entente.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Iterator;
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
    PrintWriter out = spec.commandLine().getOut();
    int status = ExitCode.DONE;
    int longest = 0;
    try (Stream<Reading> readings = read.read(files, Optional.ofNullable(textColumn))) {
      Iterator<Reading> all = readings.iterator();
      while (all.hasNext() && !out.checkError()) {
        Optional<ExplainedDocument> document = explained(explainer, all.next());
        document.ifPresent(this::print);
        longest = Math.max(longest, document.map(d -> d.sentences().size()).orElse(0));
        status = document.isPresent() ? status : ExitCode.SKIPPED;
      }
    }
    return status == ExitCode.DONE ? checked(longest) : status;
  }

  /** Empty where it was left out, which standard error tells: one bad document stops nothing. */
  private Optional<ExplainedDocument> explained(Explainer explainer, Reading reading) {
    return switch (reading) {
      case Reading.Skipped(String uri, String reason) -> skipped(uri, reason);
      case Reading.Read read -> {
        try {
          yield Optional.of(explainer.explain(read.document()));
        } catch (RuntimeException | StackOverflowError e) {
          yield skipped(read.uri(), "It could not be explained: " + e);
        }
      }
    };
  }

  private Optional<ExplainedDocument> skipped(String uri, String reason) {
    spec.commandLine().getErr().println("Skipped " + uri + ": " + reason);
    return Optional.empty();
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
      case jsonl -> chosen.forEach(s -> out.print(ExplanationJson.line(document, s) + "\n"));
      case text -> new ExplanationPrinter(out, Ink.of(surroundings)).print(document, chosen);
    }
    out.flush();
  }

  private boolean isChosen(ExplainedSentence candidate) {
    return (!onlyUnread || candidate.isUnread())
        && sentence.map(n -> candidate.number() == n).orElse(true);
  }
}
