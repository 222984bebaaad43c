package org.entente.cli;

import java.util.Locale;
import java.util.concurrent.Callable;
import org.entente.graph.Suggestion;
import org.entente.graph.Suggestions;
import org.entente.graph.server.Database;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Shows which actors are likely the same. */
@Command(
    name = "suggest",
    description = "Ranks pairs of actors that are likely the same, with reasons.",
    footer = {
      "",
      "Example: decide the likeliest pairs with 'same' and 'different'",
      "  entente suggest --limit 20"
    })
final class SuggestCommand implements Callable<Integer> {

  private final Surroundings surroundings;
  private final Stages stages;

  @Spec private CommandSpec spec = CommandSpec.create();
  @Mixin private DataOption data = new DataOption();
  @Mixin private RulesOption rules = new RulesOption();

  @Option(
      names = "--limit",
      paramLabel = "NUMBER",
      description = "How many at most (default: ${DEFAULT-VALUE}).")
  private int limit = 50;

  SuggestCommand(Surroundings surroundings, Stages stages) {
    this.surroundings = surroundings;
    this.stages = stages;
  }

  @Override
  public Integer call() {
    Stages read = rules.applied(stages, surroundings);
    Table table = new Table("A", "B", "score", "reasons");
    try (Database database = data.open(surroundings)) {
      for (Suggestion one : new Suggestions(database.driver(), read.catalogue()).likeliest(limit)) {
        table.row(
            one.left(),
            one.right(),
            String.format(Locale.ROOT, "%.2f", one.score()),
            String.join("; ", one.reasons()));
      }
    }
    table.print(spec.commandLine().getOut());
    return ExitCode.DONE;
  }
}
