package org.entente.graph;

/**
 * What a write changed.
 *
 * @param documents new ones
 * @param changed documents whose metadata or claims are others than before
 * @param passages new ones
 * @param added claims that are new or say something else than before
 * @param removed claims that their document no longer makes
 * @param touched what to project again
 */
public record WriteResult(
    int documents, int changed, int passages, int added, int removed, Touched touched) {

  /** Whether the graph stayed as it was. */
  public boolean unchanged() {
    return documents == 0
        && changed == 0
        && passages == 0
        && added == 0
        && removed == 0
        && touched.isEmpty();
  }
}
