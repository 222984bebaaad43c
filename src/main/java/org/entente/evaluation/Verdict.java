package org.entente.evaluation;

/** What an analyst's record says of a claim. */
enum Verdict {
  /** It is a core fact. */
  RIGHT,
  /** It is a fact that can be argued, neither right nor wrong. */
  OPEN,
  /** It is recorded with another status only. */
  WRONG_STATUS,
  /** It is not recorded. */
  SPURIOUS
}
