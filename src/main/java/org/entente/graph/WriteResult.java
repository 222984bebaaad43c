package org.entente.graph;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a write changed.
 *
 * @param documents new ones
 * @param changed documents whose metadata or claims are others than before
 * @param passages new ones
 * @param added claims that are new or say something else than before
 * @param removed claims that their document no longer makes
 * @param takenBack URIs under which another text was before, or one that is not there any more
 * @param touched what to project again
 */
public record WriteResult(
    int documents,
    int changed,
    int passages,
    int added,
    int removed,
    Set<String> takenBack,
    Touched touched) {

  public WriteResult {
    takenBack = Collections.unmodifiableSortedSet(new TreeSet<>(takenBack));
  }

  /** Whether the graph stayed as it was. */
  public boolean unchanged() {
    return documents == 0
        && changed == 0
        && passages == 0
        && added == 0
        && removed == 0
        && takenBack.isEmpty()
        && touched.isEmpty();
  }
}
