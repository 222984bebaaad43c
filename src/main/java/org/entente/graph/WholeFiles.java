package org.entente.graph;

import java.util.Set;
import java.util.function.Predicate;

/**
 * Files that a load has read to their ends: what was found in them before and is not in them now
 * goes.
 *
 * @param files their URIs
 * @param brought whether the load brings a document of this URI
 */
public record WholeFiles(Set<String> files, Predicate<String> brought) {

  /** No file is known to be read to its end. */
  public static final WholeFiles NONE = new WholeFiles(Set.of(), uri -> true);

  public WholeFiles {
    files = Set.copyOf(files);
  }
}
