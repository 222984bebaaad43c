package org.entente.claims.rules;

/** Hears how far patterns hold. The ordinary run does not listen. */
@FunctionalInterface
interface Progress {

  Progress UNHEARD = (so, element, at) -> {};

  /** All before an element of the pattern holds; it is looked for at an index of the items. */
  void reached(Match so, int element, int at);
}
