package org.entente.graph;

import org.neo4j.driver.Driver;

/** Computes actors, events and edges from the claims and brings the graph to that state. */
public final class Projector {

  public Projector(Driver driver, ActorCatalogue catalogue) {}

  /** Everything, from the claims alone. */
  public void projectAll() {}

  /** What one or several writes touched; the outcome is that of {@link #projectAll()}. */
  public void project(Touched touched) {}

  /** What earlier writes touched and nobody has projected yet, in this process or another. */
  public void projectPending() {}
}
