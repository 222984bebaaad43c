package org.entente.cli;

import java.util.concurrent.Callable;
import org.entente.graph.server.Database;
import org.entente.graph.server.DatabaseSettings;
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
    DatabaseSettings settings = data.database(surroundings);
    if (settings.uri().isPresent()) {
      spec.commandLine()
          .getErr()
          .println(
              "ENTENTE_NEO4J_URI names a server of your own, and its password is yours to know: unset it for the embedded database's.");
      return ExitCode.MISUSED;
    }
    spec.commandLine().getOut().println(Database.passwordOf(settings));
    return ExitCode.DONE;
  }
}
