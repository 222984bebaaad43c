package org.entente.reading.sentence;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.document.Span;
import org.entente.reading.header.Lines;

/** Cuts a text into paragraphs: lines, or blocks of lines where the text is hard-wrapped. */
public final class Paragraphs {

  private static final Pattern SEAM =
      Pattern.compile(
          "(?=\\p{Lu}(?:\\p{Ll}{2}|\\p{Ll}?"
              + " \\p{L}))(?<=\\p{Ll}{3}[.!?][\"”’)]?)(?!(?:Az|Ge|Am|Kz|By)\\b)");

  /** What stands before every seam; most letters need no closer look. */
  private static final String ENDS = ".!?\"”’)";

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
    return paragraphs.stream().flatMap(span -> parts(text, span).stream()).toList();
  }

  /** Cuts where a page has lost the blank behind a full stop: "his neighbours.The minister". */
  private static List<Span> parts(String text, Span paragraph) {
    List<Span> parts = new ArrayList<>();
    Matcher seam = SEAM.matcher(text).useTransparentBounds(true);
    int from = paragraph.start();
    for (int at = Math.max(1, from); at < paragraph.end(); at++) {
      if (ENDS.indexOf(text.charAt(at - 1)) >= 0 && seam.region(at, paragraph.end()).lookingAt()) {
        parts.add(new Span(from, at));
        from = at;
      }
    }
    parts.add(new Span(from, paragraph.end()));
    return parts;
  }
}
