package org.entente.cli;

import java.util.concurrent.Callable;
import org.entente.graph.server.Database;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Shows the embedded database's password. */
@Command(
    name = "password",
    description = "Shows the password of the embedded database; the user is neo4j.",
    footer = {
      "",
      "Example: a Cypher shell on a running service",
      "  cypher-shell -a bolt://localhost:7687 -u neo4j -p \"$(entente password)\""
    })
final class PasswordCommand implements Callable<Integer> {

  private final Surroundings surroundings;

  @Spec private CommandSpec spec = CommandSpec.create();
  @Mixin private DataOption data = new DataOption();

  PasswordCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    spec.commandLine().getOut().println(Database.passwordOf(data.database(surroundings)));
    return ExitCode.DONE;
  }
}
