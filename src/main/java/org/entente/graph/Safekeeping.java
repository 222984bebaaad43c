package org.entente.graph;

import java.nio.file.Path;
import org.entente.EntenteException;
import org.entente.graph.archive.Archive;
import org.neo4j.driver.Driver;

/** Backs the graph up into a file, and restores it from there, on any Neo4j. */
public final class Safekeeping {

  private final Driver driver;
  private final ActorCatalogue catalogue;

  public Safekeeping(Driver driver, ActorCatalogue catalogue) {
    this.driver = driver;
    this.catalogue = catalogue;
  }

  /** The fingerprint of what was backed up. */
  public String backup(Path file) {
    new Projector(driver, catalogue).projectPending();
    new Archive(file).write(driver, () -> Fingerprint.of(driver));
    return Fingerprint.of(driver);
  }

  /**
   * The fingerprint of what was restored.
   *
   * @throws EntenteException when it is not that of the graph that was backed up, or the graph is
   *     not empty
   */
  public String restore(Path file) {
    String expected = new Archive(file).restore(driver);
    new Projector(driver, catalogue).projectAll();
    String restored = Fingerprint.of(driver);
    if (!restored.equals(expected)) {
      throw new EntenteException(
          "All documents and claims of "
              + file
              + " are restored, but the graph's fingerprint is another: another version of Entente,"
              + " or other rules, made it. Use the same, or go on with this graph.");
    }
    return restored;
  }
}
