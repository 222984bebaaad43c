package org.entente.cli;

import java.util.concurrent.Callable;
import org.entente.graph.Review;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Confirms a claim. */
@Command(
    name = "confirm",
    description = "Confirms a claim: an analyst has seen its sentence.",
    footer = {"", "Example: a sentence that was read well", "  entente confirm 5c0b1f..."})
final class ConfirmCommand implements Callable<Integer> {

  private final Surroundings surroundings;
  private final Stages stages;

  @Spec private CommandSpec spec = CommandSpec.create();
  @Mixin private DecisionOptions options = new DecisionOptions();

  @Parameters(index = "0", paramLabel = "CLAIM", description = "Its id.")
  private String claim = "";

  ConfirmCommand(Surroundings surroundings, Stages stages) {
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
            decisions -> decisions.review(claim, Review.Decision.CONFIRMED, author));
    spec.commandLine().getOut().println("Confirmed: " + review.statement() + ".");
    return ExitCode.DONE;
  }
}
