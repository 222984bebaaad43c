package org.entente.claims;

import java.util.Arrays;
import java.util.Locale;
import org.entente.claims.rules.Rule;

/** What a stance's rule may say in its column {@code mode}, several parted by spaces. */
enum StanceOption {
  /** Its denial is the opposite stance: "does not recognise". */
  FLIP,
  /** Its first word is a verb, even where a noun looks the same: "support". */
  VERB,
  /** Only what stands for its owner is taken, not a party itself. */
  OWNED,
  /** Only bids and the like are taken for possessions. */
  BID,
  /** Only sovereignty and the like are taken for possessions. */
  SOVEREIGN,
  /** A party's officials and companies stand for it. */
  AGENT,
  /** The object stands between the words of the rule. */
  INSIDE,
  /** An official is his state. */
  STATE,
  /** Only an envoy who is not named is taken. */
  ENVOY,
  /** The party of the slot is meant whatever noun follows: "gave Haiti emergency relief". */
  RECEIVER,
  /**
   * The object of the slot is governed by no noun of another matter: "the vote on Haiti, which".
   */
  FREE,
  /** The holder is named: "Kenya's support", not "its support", which the verb before tells. */
  NAMED,
  /** The subject's members do it to each other. */
  MUTUAL,
  /** A vote, whose object may be told earlier. */
  VOTE,
  /** Thanks for support, whose receiver may be a third. */
  THANKS;

  boolean isOf(Rule rule) {
    return rule.label()
        .filter(l -> Arrays.asList(l.split(" ")).contains(name().toLowerCase(Locale.ROOT)))
        .isPresent();
  }
}
