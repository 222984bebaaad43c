package org.entente.vocabulary;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A list or table: UTF-8, blank lines and those that begin with {@code #} are passed over.
 *
 * @param name for messages
 */
record TextFile(String name, String content) {

  private static final String BYTE_ORDER_MARK = "\uFEFF";

  static TextFile shipped(String folder, String name) {
    try (InputStream in = open(folder, name)) {
      return new TextFile(name, new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new IllegalStateException("The program's file " + name + " is broken.", e);
    }
  }

  /** A file of resources as it stands. */
  static InputStream open(String folder, String name) {
    String place = "/" + folder + "/" + name;
    InputStream in = TextFile.class.getResourceAsStream(place);
    if (in == null) {
      throw new IllegalStateException("The program lacks its file " + place + ".");
    }
    return in;
  }

  static TextFile of(Path file) {
    try {
      return new TextFile(file.toString(), Files.readString(file));
    } catch (CharacterCodingException e) {
      throw new UnusableRules(file + " is no UTF-8 text; save it as UTF-8.", e);
    } catch (IOException e) {
      throw new UnusableRules(
          file + " cannot be read; it must be a file that you may read (" + e.getMessage() + ").",
          e);
    }
  }

  List<TextLine> lines() {
    List<TextLine> lines = new ArrayList<>();
    int number = 0;
    for (String line : (Iterable<String>) content.replace(BYTE_ORDER_MARK, "").lines()::iterator) {
      number++;
      if (!line.isBlank() && !line.startsWith("#")) {
        lines.add(new TextLine(name, number, line));
      }
    }
    return lines;
  }
}
