package org.entente.reading.header;

import java.util.ArrayList;
import java.util.List;
import org.entente.document.Span;

/** Cuts a text into lines. */
public final class Lines {

  private Lines() {}

  /** The lines, blank ones too, without their line ends. */
  public static List<Span> of(String text) {
    List<Span> lines = new ArrayList<>();
    int start = 0;
    while (start < text.length()) {
      int end = text.indexOf('\n', start);
      end = end < 0 ? text.length() : end;
      lines.add(new Span(start, end));
      start = end + 1;
    }
    return lines;
  }

  /** The lines that are not blank. */
  public static List<Span> filled(String text) {
    return of(text).stream().filter(line -> !line.of(text).isBlank()).toList();
  }

  /** The line, no longer or shorter, with plain spaces for hard and thin ones. */
  public static String plain(String line) {
    return line.replace('\u00A0', ' ').replace('\u2009', ' ').replace('\u202F', ' ');
  }

  /** The line with every run of spaces as one, for comparing. */
  public static String normal(String line) {
    StringBuilder normal = new StringBuilder(line.length());
    boolean gap = false;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
        gap = !normal.isEmpty();
      } else {
        if (gap) {
          normal.append(' ');
        }
        normal.append(c);
        gap = false;
      }
    }
    return normal.toString();
  }
}
