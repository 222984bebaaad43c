package org.entente.evaluation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** One key for all names of an organisation: {@code evaluation/organisation-aliases.txt}. */
final class OrganisationNames {

  private static final String FILE = "/evaluation/organisation-aliases.txt";
  private static final Map<String, String> KEYS = keys();

  private OrganisationNames() {}

  /** The first of the names in the table; a name that is not there stands for itself. */
  static String key(String name) {
    String plain = Wording.plain(name);
    return KEYS.getOrDefault(plain, plain);
  }

  private static Map<String, String> keys() {
    Map<String, String> keys = new HashMap<>();
    for (String line : lines()) {
      String[] names = line.split("\\|");
      for (String name : names) {
        keys.put(Wording.plain(name), names[0]);
      }
    }
    return keys;
  }

  private static List<String> lines() {
    try (InputStream in =
        Objects.requireNonNull(OrganisationNames.class.getResourceAsStream(FILE), FILE)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("The program's file " + FILE + " is broken.", e);
    }
  }
}
