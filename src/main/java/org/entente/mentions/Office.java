package org.entente.mentions;

/**
 * An office as a text names it.
 *
 * @param words its words: "Deputy Foreign Minister"
 * @param level 1 head of state or government, 2 minister, 3 deputy or envoy, 4 ambassador, 5 other
 * @param tenure whether it is held
 */
public record Office(String words, int level, Tenure tenure) {

  /** Of somebody who acts for a party in an office that the text does not name. */
  static final Office REPRESENTATIVE = new Office("representative", 3, Tenure.HELD);

  /** Whether somebody holds the office, held it before, or is to hold it. */
  public enum Tenure {
    HELD,
    FORMER,
    ELECT
  }
}
