package org.entente.cli;

import java.util.concurrent.Callable;
import org.entente.identity.Verdict;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Decides that two names are one. */
@Command(
    name = "same",
    description = "Decides that two persons or organisations are the same; edges follow at once.",
    footer = {
      "",
      "Example: two spellings of one name",
      "  entente same sergej-lawrov sergey-lavrov"
    })
final class SameCommand implements Callable<Integer> {

  private final Surroundings surroundings;
  private final Stages stages;

  @Spec private CommandSpec spec = CommandSpec.create();
  @Mixin private DecisionOptions options = new DecisionOptions();

  @Parameters(index = "0", paramLabel = "A", description = "An id, or a form as ahmed-ali/EGY.")
  private String one = "";

  @Parameters(index = "1", paramLabel = "B", description = "The other.")
  private String other = "";

  SameCommand(Surroundings surroundings, Stages stages) {
    this.surroundings = surroundings;
    this.stages = stages;
  }

  @Override
  public Integer call() {
    String author = options.author(surroundings);
    Verdict verdict =
        options.with(
            surroundings,
            stages,
            decisions -> decisions.decide(Verdict.Kind.SAME, one, other, author));
    spec.commandLine().getOut().println("Decided: " + verdict + ".");
    return ExitCode.DONE;
  }
}
