package org.entente.reading.format;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.entente.document.Edtf;
import org.entente.document.Metadata;
import org.entente.reading.header.DateReader;
import org.entente.reading.header.Ornaments;
import org.entente.vocabulary.Vocabulary;

/** Which columns, fields and keys hold a document's metadata: {@code columns.txt}. */
final class FieldNames {

  private static final Map<String, List<String>> NAMES = names();

  private FieldNames() {}

  /** The metadata among named values; names in small letters. */
  static Metadata metadata(Map<String, String> fields) {
    Optional<Edtf> inAddress = value(fields, "url").flatMap(DateReader::inAddress);
    return new Metadata(
        value(fields, "title"),
        value(fields, "date").flatMap(DateReader::read).or(() -> inAddress),
        value(fields, "source"),
        value(fields, "channel").map(Ornaments::strip).filter(name -> !name.isEmpty()),
        value(fields, "language"),
        value(fields, "place"));
  }

  /** Whether a name is one of them. */
  static boolean known(String name) {
    return NAMES.values().stream().anyMatch(names -> names.contains(lower(name)));
  }

  static String lower(String name) {
    return name.strip().toLowerCase(Locale.ROOT);
  }

  private static Optional<String> value(Map<String, String> fields, String kind) {
    return NAMES.getOrDefault(kind, List.of()).stream()
        .filter(fields::containsKey)
        .map(name -> fields.getOrDefault(name, "").strip())
        .filter(value -> !value.isEmpty())
        .findFirst();
  }

  private static Map<String, List<String>> names() {
    Map<String, List<String>> names = new HashMap<>();
    for (String line : Vocabulary.shipped("reading").words("columns.txt")) {
      List<String> words = Arrays.asList(line.split("\\s+"));
      names.put(words.getFirst(), words.subList(1, words.size()));
    }
    return names;
  }
}
