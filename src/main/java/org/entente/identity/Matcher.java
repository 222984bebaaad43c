package org.entente.identity;

import java.util.List;
import java.util.Optional;

/** Finds the cluster that a form belongs to by its name, party, offices and time. */
interface Matcher {

  /** The one that has the very name; empty where none has, or several that nothing tells apart. */
  Optional<Cluster> exact(NameForm form, List<Cluster> among);

  /** The only one that it can be a shorter form of. */
  Optional<Cluster> shorter(NameForm form, List<Cluster> among);
}
