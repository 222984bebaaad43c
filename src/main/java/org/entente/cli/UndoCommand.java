package org.entente.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Takes back what an analyst decided. */
@Command(
    name = "undo",
    description = "Takes back a verdict or what was decided of a claim; without an id, the latest.",
    footer = {"", "Example: the latest decision was wrong", "  entente undo"})
final class UndoCommand implements Callable<Integer> {

  private final Surroundings surroundings;
  private final Stages stages;

  @Spec private CommandSpec spec = CommandSpec.create();
  @Mixin private DecisionOptions options = new DecisionOptions();

  @Parameters(
      index = "0",
      arity = "0..1",
      paramLabel = "ID",
      description = "A verdict's or a claim's; 'entente verdicts' lists them.")
  private @Nullable String id;

  UndoCommand(Surroundings surroundings, Stages stages) {
    this.surroundings = surroundings;
    this.stages = stages;
  }

  @Override
  public Integer call() {
    String author = options.author(surroundings);
    String undone =
        options.with(
            surroundings,
            stages,
            decisions ->
                Optional.ofNullable(id)
                    .map(named -> decisions.undo(named, author))
                    .orElseGet(() -> decisions.undoLatest(author)));
    spec.commandLine().getOut().println("Taken back: " + undone + ".");
    return ExitCode.DONE;
  }
}
