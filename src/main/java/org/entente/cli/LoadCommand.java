package org.entente.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.entente.graph.server.Database;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Loads documents into the graph. */
@Command(
    name = "load",
    description = "Loads documents into the graph; what is there already stays as it is.",
    footer = {
      "",
      "Example: an inbox folder, every night",
      "  entente load /srv/inbox && mv /srv/inbox/* /srv/done/"
    })
final class LoadCommand implements Callable<Integer> {

  private final Surroundings surroundings;
  private final Stages stages;

  @Spec private CommandSpec spec = CommandSpec.create();
  @Mixin private InputOptions input = new InputOptions();
  @Mixin private ReferenceOption reference = new ReferenceOption();
  @Mixin private RulesOption rules = new RulesOption();
  @Mixin private DataOption data = new DataOption();

  LoadCommand(Surroundings surroundings, Stages stages) {
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
      ShownLoad load = new ShownLoad(surroundings, read, model, err);
      summary = load.run(database, reference, input);
    }
    summary.skipped(err);
    summary.loaded(spec.commandLine().getOut());
    return model.report(err, summary.exitCode());
  }
}
