package org.entente.graph.projection;

/** Whether two names of places can mean one place, or one that lies in the other. */
@FunctionalInterface
public interface Geography {

  /** Knows no names but those that are written alike. */
  Geography NONE = (one, other) -> false;

  /**
   * @param one in small letters, as other is
   */
  boolean compatible(String one, String other);
}
