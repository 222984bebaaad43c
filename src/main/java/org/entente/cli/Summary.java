package org.entente.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.loading.LoadReport;

/**
 * What a command read, as people want to see it.
 *
 * @param reference what came into the graph of the reference data, where it was not there before
 */
record Summary(LoadReport report, Optional<LoadReport> reference) {

  private static final int MOST_LISTED = 20;

  Summary(LoadReport report) {
    this(report, Optional.empty());
  }

  /** Lists what was left out, and why. */
  void skipped(PrintWriter err) {
    reports()
        .flatMap(one -> one.skipped().stream())
        .forEach(one -> err.println("Skipped " + one.uri() + ": " + one.reason()));
    int more = reports().mapToInt(one -> one.leftOut() - one.skipped().size()).sum();
    if (more > 0) {
      err.println("Skipped " + more + " more.");
    }
    if (report.stopped()) {
      err.println("Stopped; the same command again goes on from here.");
    }
  }

  /** Lists what is not in the graph any more. */
  private void replaced(PrintWriter out) {
    List<String> uris = report.replaced();
    uris.stream()
        .limit(MOST_LISTED)
        .forEach(uri -> out.println("Replaced " + uri + ", which was another text before."));
    if (uris.size() > MOST_LISTED) {
      out.println("Replaced " + (uris.size() - MOST_LISTED) + " more.");
    }
    if (!uris.isEmpty()) {
      out.println(
          "What was replaced is not in the graph any more; where both are to stay, load the folder"
              + " above both instead of single files.");
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
    if (!report.replaced().isEmpty()) {
      table.row("replaced", report.replaced().size());
    }
    print(table, out);
    replaced(out);
  }

  private void print(Table table, PrintWriter out) {
    table.row("skipped", report.leftOut());
    table.row("claims", claims(report));
    report.claims().forEach((relation, count) -> table.row("  " + relation, count));
    reference.ifPresent(known -> table.row("reference claims", claims(known)));
    table.print(out);
    out.println("Took " + seconds() + " s.");
  }

  private static int claims(LoadReport report) {
    return report.claims().values().stream().mapToInt(Integer::intValue).sum();
  }

  int exitCode() {
    return reports().allMatch(LoadReport::complete) ? ExitCode.DONE : ExitCode.SKIPPED;
  }

  private Stream<LoadReport> reports() {
    return Stream.concat(reference.stream(), Stream.of(report));
  }

  private String seconds() {
    return String.valueOf(report.took().toMillis() / 100 / 10.0);
  }
}
