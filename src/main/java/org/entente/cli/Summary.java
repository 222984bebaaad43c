package org.entente.cli;

import java.io.PrintWriter;
import org.entente.loading.LoadReport;
import org.entente.loading.Outcome;

/** What a command read, as people want to see it. */
record Summary(LoadReport report) {

  /** Lists what was left out, and why. */
  void skipped(PrintWriter err) {
    for (Outcome.Skipped skipped : report.skipped()) {
      err.println("Skipped " + skipped.uri() + ": " + skipped.reason());
    }
    if (report.leftOut() > report.skipped().size()) {
      err.println("Skipped " + (report.leftOut() - report.skipped().size()) + " more.");
    }
    if (report.stopped()) {
      err.println("Stopped; the same command again goes on from here.");
    }
  }

  /** What was read. */
  void table(PrintWriter out) {
    print(new Table("", "count").row("documents", report.documents()), out);
  }

  /** What was read, and what of it is new in the graph. */
  void loaded(PrintWriter out) {
    Table table =
        new Table("", "count")
            .row("documents", report.documents())
            .row("  new", report.added())
            .row("  changed", report.changed())
            .row("  unchanged", report.unchanged());
    print(table, out);
  }

  private void print(Table table, PrintWriter out) {
    table.row("skipped", report.leftOut());
    table.row("claims", report.claims().values().stream().mapToInt(Integer::intValue).sum());
    report.claims().forEach((relation, count) -> table.row("  " + relation, count));
    table.print(out);
    out.println("Took " + seconds() + " s.");
  }

  int exitCode() {
    return report.complete() ? ExitCode.DONE : ExitCode.SKIPPED;
  }

  private String seconds() {
    return String.valueOf(report.took().toMillis() / 100 / 10.0);
  }
}
