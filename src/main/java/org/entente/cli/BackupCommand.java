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

/** Backs documents, claims, verdicts and ledger up into a file. */
@Command(
    name = "backup",
    description = "Backs documents, claims, verdicts and ledger up into a file.",
    footer = {
      "",
      "Example: every night",
      "  entente backup /srv/backup/$(date +0.000000).jsonl.gz"
    })
final class BackupCommand implements Callable<Integer> {

  private final Surroundings surroundings;
  private final Stages stages;

  @Spec private CommandSpec spec = CommandSpec.create();
  @Mixin private RulesOption rules = new RulesOption();
  @Mixin private DataOption data = new DataOption();

  @Parameters(index = "0", paramLabel = "FILE", description = "The archive to write.")
  private Path file = Path.of("");

  BackupCommand(Surroundings surroundings, Stages stages) {
    this.surroundings = surroundings;
    this.stages = stages;
  }

  @Override
  public Integer call() {
    Stages read = rules.applied(stages, surroundings);
    try (Database database = data.open(surroundings)) {
      String fingerprint =
          new Safekeeping(database.driver(), read.catalogue()).backup(file.toAbsolutePath());
      spec.commandLine().getOut().println("Backed up to " + file + ".");
      spec.commandLine().getOut().println("fingerprint " + fingerprint);
    }
    return ExitCode.DONE;
  }
}
