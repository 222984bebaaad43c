package org.entente.reading.header;

import java.util.regex.Matcher;

/**
 * The place, day and agency before the first sentence of a report: "MOSCOW, October 27. /TASS/."
 */
public final class Dateline {

  private Dateline() {}

  /** Where the dateline ends with which a paragraph begins; 0 when there is none. */
  public static int end(String paragraph) {
    return HeaderPatterns.start("DATELINE", Lines.plain(paragraph)).map(Matcher::end).orElse(0);
  }
}
