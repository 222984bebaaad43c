package org.entente.reading.sentence;

import java.util.ArrayList;
import java.util.List;
import org.entente.document.Span;
import org.entente.reading.header.Lines;

/** Cuts a text into paragraphs: lines, or blocks of lines where the text is hard-wrapped. */
public final class Paragraphs {

  private Paragraphs() {}

  /** The paragraphs' places in the text, none of them blank. */
  public static List<Span> of(String text) {
    List<Span> lines = Lines.of(text);
    HardWrap wrap = new HardWrap(text, lines);
    List<Span> paragraphs = new ArrayList<>();
    Span above = new Span(0, 0);
    for (Span line : lines) {
      boolean blank = line.of(text).isBlank();
      if (!blank && above.length() > 0 && wrap.joins(above, line)) {
        paragraphs.set(paragraphs.size() - 1, paragraphs.getLast().cover(line));
      } else if (!blank) {
        paragraphs.add(line);
      }
      above = blank ? new Span(line.end(), line.end()) : line;
    }
    return paragraphs;
  }
}
