package org.entente.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.entente.loading.Extraction;
import org.entente.loading.LoadReport;
import org.entente.loading.Outcome;
import org.entente.loading.Tally;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Prints what documents claim, while it reads them. */
@Command(
    name = "extract",
    description = "Prints what documents claim; needs no database.",
    footer = {
      "",
      "Example: what the samples say, one claim a line",
      "  entente extract samples > claims.jsonl"
    })
final class ExtractCommand implements Callable<Integer> {

  private final Surroundings surroundings;
  private final Stages stages;

  @Spec private CommandSpec spec = CommandSpec.create();
  @Mixin private InputOptions input = new InputOptions();
  @Mixin private RulesOption rules = new RulesOption();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
  private ClaimFormat format = ClaimFormat.jsonl;

  ExtractCommand(Surroundings surroundings, Stages stages) {
    this.surroundings = surroundings;
    this.stages = stages;
  }

  @Override
  public Integer call() {
    input.require();
    PrintWriter err = spec.commandLine().getErr();
    Stages read = rules.applied(stages, surroundings);
    ModelUse model = new ModelUse(surroundings, new DataOption().folder(surroundings));
    Summary summary = new Summary(extract(read, model));
    summary.skipped(err);
    surroundings.columns().ifPresent(terminal -> summary.table(err));
    return model.report(err, summary.exitCode());
  }

  private LoadReport extract(Stages read, ModelUse model) {
    PrintWriter out = spec.commandLine().getOut();
    ClaimPrinter printer = ClaimPrinter.of(format, out);
    try (Meter meter = meter();
        Extraction extraction = extraction(read, model)) {
      Tally tally = new Tally(meter);
      while (extraction.hasNext() && !out.checkError()) {
        Outcome outcome = extraction.next();
        if (outcome instanceof Outcome.Extracted extracted) {
          printer.print(extracted.document());
        }
        tally.count(outcome);
      }
      printer.end();
      return tally.report("", false);
    }
  }

  private Extraction extraction(Stages read, ModelUse model) {
    return new Extraction(
        input.readings(read), read.extractor(model).extractor(), input.options().threads());
  }

  private Meter meter() {
    return surroundings.terminalOutput()
        ? Meter.silent()
        : Meter.of(surroundings, input.paths(), spec.commandLine().getErr());
  }
}
