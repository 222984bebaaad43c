package org.entente.vocabulary;

/**
 * A line of a list or table.
 *
 * @param file for messages
 * @param number from 1
 * @param text as it stands, with its tabs
 */
public record TextLine(String file, int number, String text) {

  /** A failure that names the file, the line and what is wrong with it. */
  public UnusableRules wrong(String reason) {
    return new UnusableRules(where() + ": " + reason);
  }

  String where() {
    return file + " line " + number;
  }
}
