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
    if (report.stopped()) {
      err.println("Stopped; the same command again goes on from here.");
    }
  }

  void table(PrintWriter out) {
    Table table = new Table("", "count");
    table.row("documents", report.documents());
    report.claims().forEach((relation, count) -> table.row("  " + relation, count));
    table.row("skipped", report.skipped().size());
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
