package org.entente.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.entente.graph.server.Database;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Loads documents into the graph. */
@Command(
    name = "load",
    description = "Loads documents into the graph; what is there already stays as it is.",
    footer = {
      "",
      "Example: whatever is dropped into a folder",
      "  entente load --watch /srv/inbox"
    })
final class LoadCommand implements Callable<Integer> {

  private final Surroundings surroundings;
  private final Stages stages;

  @Spec private CommandSpec spec = CommandSpec.create();
  @Mixin private InputOptions input = new InputOptions();
  @Mixin private ReferenceOption reference = new ReferenceOption();
  @Mixin private RulesOption rules = new RulesOption();
  @Mixin private DataOption data = new DataOption();

  @Option(
      names = "--watch",
      paramLabel = "DIR",
      description =
          "Loads what is dropped into this folder until it is interrupted; files move to its done"
              + " or failed.")
  private @Nullable Path watched;

  LoadCommand(Surroundings surroundings, Stages stages) {
    this.surroundings = surroundings;
    this.stages = stages;
  }

  @Override
  public Integer call() throws InterruptedException {
    Path folder = watched;
    if ((folder == null) == input.paths().isEmpty()) {
      throw new ParameterException(
          spec.commandLine(), "Expected either PATHs to load or --watch DIR");
    }
    Stages read = rules.applied(stages, surroundings);
    ModelUse model = new ModelUse(surroundings, data.folder(surroundings));
    return folder == null ? load(read, model) : watch(folder, read, model);
  }

  private int watch(Path folder, Stages read, ModelUse model) throws InterruptedException {
    if (!Files.isDirectory(folder)) {
      throw new ParameterException(
          spec.commandLine(), "There is no folder '" + folder + "' to watch; make it first");
    }
    PrintWriter out = spec.commandLine().getOut();
    try (Database database = data.open(surroundings)) {
      reference.load(database, read);
      WatchedInbox inbox = new WatchedInbox(read, read.extractor(model), input.options(), out);
      try (StopSignal signal = StopSignal.calls(inbox::stop)) {
        out.println("Loads what is dropped into " + folder + " until you press Ctrl-C.");
        out.flush();
        inbox.watch(folder, database);
      }
    }
    return ExitCode.DONE;
  }

  private int load(Stages read, ModelUse model) {
    PrintWriter err = spec.commandLine().getErr();
    Summary summary;
    try (Database database = data.open(surroundings)) {
      ShownLoad load = new ShownLoad(surroundings, read, model, err);
      summary = load.run(database, reference, input);
    }
    summary.skipped(err);
    summary.loaded(spec.commandLine().getOut());
    return model.report(err, summary.exitCode());
  }
}
