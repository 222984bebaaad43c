package org.entente.cli;

import java.util.Optional;
import org.entente.graph.server.Database;
import org.entente.loading.LoadReport;
import org.entente.loading.ReferenceLoad;
import org.entente.reference.Reference;
import picocli.CommandLine.Option;

/** Whether the memberships that are shipped come into the graph. */
final class ReferenceOption {

  @Option(
      names = "--no-reference",
      description = "Leaves out the table of memberships that comes with Entente.")
  private boolean leftOut;

  /** Loads them where the graph lacks them and they are wanted. */
  Optional<LoadReport> load(Database database, Stages stages) {
    return leftOut
        ? Optional.empty()
        : new ReferenceLoad(database.driver(), stages.catalogue(), Reference.standard()).bring();
  }
}
