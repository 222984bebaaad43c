package org.entente.cli;

import java.util.concurrent.Callable;
import org.entente.graph.Review;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Rejects a claim. */
@Command(
    name = "reject",
    description =
        "Rejects a claim: it makes no edge any more, and none when its sentence is loaded again.",
    footer = {"", "Example: a sentence that was misread", "  entente reject 5c0b1f..."})
final class RejectCommand implements Callable<Integer> {

  private final Surroundings surroundings;
  private final Stages stages;

  @Spec private CommandSpec spec = CommandSpec.create();
  @Mixin private DecisionOptions options = new DecisionOptions();

  @Parameters(index = "0", paramLabel = "CLAIM", description = "Its id.")
  private String claim = "";

  RejectCommand(Surroundings surroundings, Stages stages) {
    this.surroundings = surroundings;
    this.stages = stages;
  }

  @Override
  public Integer call() {
    String author = options.author(surroundings);
    Review review =
        options.with(
            surroundings,
            stages,
            decisions -> decisions.review(claim, Review.Decision.REJECTED, author));
    spec.commandLine().getOut().println("Rejected: " + review.statement() + ".");
    return ExitCode.DONE;
  }
}
