package org.entente.reading.posts;

import org.entente.reading.header.LineKind;
import org.entente.reading.header.Lines;

/** A line of a dump that is not blank: where it starts, and whether a blank line stands above. */
record PostLine(int start, String text, LineKind kind, boolean afterBlank) {

  String normal() {
    return Lines.normal(text);
  }
}
