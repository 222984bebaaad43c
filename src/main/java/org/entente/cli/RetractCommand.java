package org.entente.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.entente.graph.WriteResult;
import org.entente.graph.server.Database;
import org.entente.loading.Upkeep;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Takes documents back. */
@Command(
    name = "retract",
    description =
        "Takes documents back, with the edges, events and actors that nothing else supports.",
    footer = {
      "",
      "Example: a release that its ministry has withdrawn",
      "  entente retract statements/2024-07-16.html"
    })
final class RetractCommand implements Callable<Integer> {

  private final Surroundings surroundings;
  private final Stages stages;

  @Spec private CommandSpec spec = CommandSpec.create();
  @Mixin private RulesOption rules = new RulesOption();
  @Mixin private DataOption data = new DataOption();

  @Parameters(
      arity = "1..*",
      paramLabel = "DOCUMENT",
      description = "Its id, its URI, or the URI of the file whose posts they are.")
  private List<String> documents = List.of();

  RetractCommand(Surroundings surroundings, Stages stages) {
    this.surroundings = surroundings;
    this.stages = stages;
  }

  @Override
  public Integer call() {
    Stages read = rules.applied(stages, surroundings);
    ModelUse model = new ModelUse(surroundings, data.folder(surroundings));
    try (Database database = data.open(surroundings)) {
      Upkeep upkeep = new Upkeep(database.driver(), read.catalogue(), read.extractor(model));
      documents.forEach(document -> print(document, upkeep.retract(document)));
    }
    return ExitCode.DONE;
  }

  private void print(String document, WriteResult result) {
    spec.commandLine()
        .getOut()
        .println("Retracted " + document + ": " + result.removed() + " claims less.");
  }
}
