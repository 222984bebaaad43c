package org.entente.reading.header;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The word lists and patterns under {@code reading/} on the class path, which analysts extend. */
public final class Vocabulary {

  private Vocabulary() {}

  /** The lines of such a file without comments ({@code # ...}) and blank lines. */
  public static List<String> lines(String file) {
    try (InputStream in = Vocabulary.class.getResourceAsStream("/reading/" + file)) {
      if (in == null) {
        throw new IllegalStateException("The program lacks its file reading/" + file + ".");
      }
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return text.lines()
          .map(String::strip)
          .filter(line -> !line.isEmpty() && !line.startsWith("# ") && !line.equals("#"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("The program's file reading/" + file + " is broken.", e);
    }
  }
}
