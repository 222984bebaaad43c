package org.entente.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.entente.graph.Safekeeping;
import org.entente.graph.server.Database;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Restores a backup into an empty graph. */
@Command(
    name = "restore",
    description = "Restores a backup into an empty graph.",
    footer = {
      "",
      "Example: on another machine",
      "  entente restore 2026-05-01.jsonl.gz --data /srv/entente"
    })
final class RestoreCommand implements Callable<Integer> {

  private final Surroundings surroundings;
  private final Stages stages;

  @Spec private CommandSpec spec = CommandSpec.create();
  @Mixin private RulesOption rules = new RulesOption();
  @Mixin private DataOption data = new DataOption();

  @Parameters(index = "0", paramLabel = "FILE", description = "An archive of backup.")
  private Path file = Path.of("");

  RestoreCommand(Surroundings surroundings, Stages stages) {
    this.surroundings = surroundings;
    this.stages = stages;
  }

  @Override
  public Integer call() {
    Stages read = rules.applied(stages, surroundings);
    try (Database database = data.open(surroundings)) {
      String fingerprint =
          new Safekeeping(database.driver(), read.catalogue()).restore(file.toAbsolutePath());
      spec.commandLine().getOut().println("Restored from " + file + ".");
      spec.commandLine().getOut().println("fingerprint " + fingerprint);
    }
    return ExitCode.DONE;
  }
}
