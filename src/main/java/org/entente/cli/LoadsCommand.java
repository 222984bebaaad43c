package org.entente.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.entente.graph.server.Database;
import org.entente.query.LedgerReader;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Lists what was loaded when. */
@Command(
    name = "loads",
    description = "Lists the latest loads; of one load, what it left out and why.",
    footer = {"", "Example: what last night's load left out", "  entente loads 3f0c2a5e-..."})
final class LoadsCommand implements Callable<Integer> {

  private final Surroundings surroundings;

  @Spec private CommandSpec spec = CommandSpec.create();
  @Mixin private DataOption data = new DataOption();

  @Parameters(index = "0", arity = "0..1", paramLabel = "LOAD", description = "Its id.")
  private @Nullable String load;

  @Option(
      names = "--limit",
      paramLabel = "N",
      description = "So many at most (default: ${DEFAULT-VALUE}).")
  private int limit = 20;

  LoadsCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    if (limit < 1) {
      throw new ParameterException(
          spec.commandLine(), "Invalid value for option '--limit': expected at least 1");
    }
    try (Database database = data.open(surroundings)) {
      LedgerReader ledger = new LedgerReader(database.driver());
      String chosen = load;
      if (chosen == null) {
        table(ledger.loads(limit)).print(spec.commandLine().getOut());
      } else {
        print(ledger, chosen);
      }
    }
    return ExitCode.DONE;
  }

  private void print(LedgerReader ledger, String id) {
    LedgerReader.Load found =
        ledger
            .load(id)
            .orElseThrow(
                () ->
                    new ParameterException(
                        spec.commandLine(),
                        "There is no load '" + id + "': entente loads lists them"));
    PrintWriter out = spec.commandLine().getOut();
    table(List.of(found)).print(out);
    ledger
        .leftOut(id, Integer.MAX_VALUE)
        .forEach(one -> out.println("Skipped " + one.uri() + ": " + one.reason()));
  }

  private static Table table(List<LedgerReader.Load> loads) {
    Table table =
        new Table("load", "started", "outcome", "extractor", "loaded", "unchanged", "skipped");
    loads.forEach(
        one ->
            table.row(
                one.id(),
                one.started().substring(0, Math.min(19, one.started().length())),
                one.outcome().orElse("RUNNING"),
                one.extractor(),
                one.loaded(),
                one.unchanged(),
                one.skipped()));
    return table;
  }
}
