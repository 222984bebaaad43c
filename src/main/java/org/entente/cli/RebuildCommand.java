package org.entente.cli;

import java.util.concurrent.Callable;
import org.entente.graph.GraphVerifier;
import org.entente.graph.Projector;
import org.entente.graph.server.Database;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Computes actors, events and edges anew from the claims. */
@Command(
    name = "rebuild",
    description = "Computes actors, events and edges anew from claims, verdicts and tables.",
    footer = {
      "",
      "Example: after a change to the tables that tell who is who",
      "  entente rebuild --rules my-rules"
    })
final class RebuildCommand implements Callable<Integer> {

  private final Surroundings surroundings;
  private final Stages stages;

  @Spec private CommandSpec spec = CommandSpec.create();
  @Mixin private RulesOption rules = new RulesOption();
  @Mixin private DataOption data = new DataOption();

  RebuildCommand(Surroundings surroundings, Stages stages) {
    this.surroundings = surroundings;
    this.stages = stages;
  }

  @Override
  public Integer call() {
    Stages read = rules.applied(stages, surroundings);
    try (Database database = data.open(surroundings)) {
      new Projector(database.driver(), read.catalogue()).projectAll();
      String fingerprint = new GraphVerifier(database.driver(), read.catalogue()).fingerprint();
      spec.commandLine().getOut().println("fingerprint " + fingerprint);
    }
    return ExitCode.DONE;
  }
}
