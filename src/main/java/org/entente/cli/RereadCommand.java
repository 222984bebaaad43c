package org.entente.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.entente.graph.server.Database;
import org.entente.loading.LoadOptions;
import org.entente.loading.LoadReport;
import org.entente.loading.Loader;
import org.entente.loading.Upkeep;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Reads what is loaded again, with the present rules. */
@Command(
    name = "reread",
    description =
        "Extracts again from the stored texts that another version of the rules has read.",
    footer = {
      "",
      "Example: after an update, or with rules of your own",
      "  entente reread --rules my-rules"
    })
final class RereadCommand implements Callable<Integer> {

  private final Surroundings surroundings;
  private final Stages stages;

  @Spec private CommandSpec spec = CommandSpec.create();
  @Mixin private RulesOption rules = new RulesOption();
  @Mixin private DataOption data = new DataOption();

  RereadCommand(Surroundings surroundings, Stages stages) {
    this.surroundings = surroundings;
    this.stages = stages;
  }

  @Override
  public Integer call() {
    PrintWriter err = spec.commandLine().getErr();
    Stages read = rules.applied(stages, surroundings);
    ModelUse model = new ModelUse(surroundings, data.folder(surroundings));
    Summary summary;
    try (Database database = data.open(surroundings)) {
      summary =
          new Summary(
              reread(new Upkeep(database.driver(), read.catalogue(), read.extractor(model))));
    }
    summary.skipped(err);
    summary.loaded(spec.commandLine().getOut());
    return model.report(err, summary.exitCode());
  }

  private LoadReport reread(Upkeep upkeep) {
    PrintWriter err = spec.commandLine().getErr();
    Loader loader = upkeep.rereader();
    try (Meter meter = Meter.ofDocuments(surroundings, upkeep.outdated(), err);
        StopSignal signal = StopSignal.calls(loader::stop)) {
      return loader.load(upkeep.texts(), LoadOptions.STANDARD, meter);
    }
  }
}
