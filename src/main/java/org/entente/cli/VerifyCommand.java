package org.entente.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.entente.graph.GraphVerifier;
import org.entente.graph.VerifyReport;
import org.entente.graph.Violation;
import org.entente.graph.server.Database;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Checks the graph and prints its fingerprint. */
@Command(
    name = "verify",
    description = "Checks the graph, counts what is in it and prints its fingerprint.",
    footer = {"", "Example: whether two loads gave the same graph", "  entente verify"})
final class VerifyCommand implements Callable<Integer> {

  private static final int MOST_LISTED = 1_000;

  private final Surroundings surroundings;
  private final Stages stages;

  @Spec private CommandSpec spec = CommandSpec.create();
  @Mixin private RulesOption rules = new RulesOption();
  @Mixin private DataOption data = new DataOption();

  VerifyCommand(Surroundings surroundings, Stages stages) {
    this.surroundings = surroundings;
    this.stages = stages;
  }

  @Override
  public Integer call() {
    Stages read = rules.applied(stages, surroundings);
    try (Database database = data.open(surroundings)) {
      VerifyReport report = new GraphVerifier(database.driver(), read.catalogue()).verify();
      print(report);
      return report.violations().isEmpty() ? ExitCode.DONE : ExitCode.SKIPPED;
    }
  }

  private static void print(Violation violation, PrintWriter out) {
    out.println("  " + violation.rule() + ": " + violation.id());
  }

  private void print(VerifyReport report) {
    PrintWriter out = spec.commandLine().getOut();
    Table counts = new Table("", "count");
    report.counts().forEach(counts::row);
    counts.print(out);
    out.println("violations " + report.violations().size());
    report.violations().stream().limit(MOST_LISTED).forEach(violation -> print(violation, out));
    int more = report.violations().size() - MOST_LISTED;
    if (more > 0) {
      out.println("  and " + more + " more");
    }
    report.remedy().ifPresent(remedy -> out.println(remedy.sentence()));
    out.println("fingerprint " + report.fingerprint());
  }
}
