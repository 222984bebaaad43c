package org.entente.mentions;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Reads the word lists and tables beside this package: one entry a line, {@code #} for comments.
 */
final class WordLists {

  private WordLists() {}

  static Set<String> words(String name) {
    return lines(name).stream().collect(Collectors.toUnmodifiableSet());
  }

  static List<String> ordered(String name) {
    return lines(name);
  }

  /** The rows of a table with one header line, cut at tabs. */
  static List<String[]> table(String name) {
    return lines(name).stream().skip(1).map(line -> line.split("\t", -1)).toList();
  }

  private static List<String> lines(String name) {
    try (InputStream in =
            Objects.requireNonNull(WordLists.class.getResourceAsStream("/mentions/" + name), name);
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return reader.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
    } catch (IOException e) {
      throw new UncheckedIOException("The list mentions/" + name + " cannot be read.", e);
    }
  }
}
