package org.entente.cli;

import java.util.concurrent.Callable;
import org.entente.identity.Verdict;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Decides that two names are two. */
@Command(
    name = "different",
    description =
        "Decides that two persons or organisations are different, also where they have one name.",
    footer = {
      "",
      "Example: namesakes of one country, told by their offices",
      "  entente different 'ahmed-ali/EGY/foreign minister' 'ahmed-ali/EGY/ambassador'"
    })
final class DifferentCommand implements Callable<Integer> {

  private final Surroundings surroundings;
  private final Stages stages;

  @Spec private CommandSpec spec = CommandSpec.create();
  @Mixin private DecisionOptions options = new DecisionOptions();

  @Parameters(index = "0", paramLabel = "A", description = "An id, or a form as ahmed-ali/EGY.")
  private String one = "";

  @Parameters(index = "1", paramLabel = "B", description = "The other.")
  private String other = "";

  DifferentCommand(Surroundings surroundings, Stages stages) {
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
            decisions -> decisions.decide(Verdict.Kind.DIFFERENT, one, other, author));
    spec.commandLine().getOut().println("Decided: " + verdict + ".");
    return ExitCode.DONE;
  }
}
