package org.entente.cli;

import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.entente.graph.Review;
import org.entente.identity.Verdict;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Lists what analysts decided. */
@Command(
    name = "verdicts",
    description = "Lists what analysts decided of actors and claims, the latest first.",
    footer = {"", "Example: which decision to take back", "  entente verdicts"})
final class VerdictsCommand implements Callable<Integer> {

  private final Surroundings surroundings;
  private final Stages stages;

  @Spec private CommandSpec spec = CommandSpec.create();
  @Mixin private DecisionOptions options = new DecisionOptions();

  VerdictsCommand(Surroundings surroundings, Stages stages) {
    this.surroundings = surroundings;
    this.stages = stages;
  }

  @Override
  public Integer call() {
    Table table = new Table("id", "decision", "of", "author", "at");
    options.with(
        surroundings,
        stages,
        decisions -> {
          for (Verdict verdict : decisions.verdicts()) {
            table.row(
                verdict.id(),
                verdict.kind().word(),
                verdict.names(),
                verdict.author(),
                verdict.at().truncatedTo(ChronoUnit.SECONDS).toString());
          }
          for (Review review : decisions.reviews()) {
            table.row(
                review.says(),
                review.decision().name().toLowerCase(Locale.ROOT),
                review.statement(),
                review.author(),
                review.at().truncatedTo(ChronoUnit.SECONDS).toString());
          }
          return table;
        });
    table.print(spec.commandLine().getOut());
    return ExitCode.DONE;
  }
}
