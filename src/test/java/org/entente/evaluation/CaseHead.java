package org.entente.evaluation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.entente.document.Edtf;
import org.entente.document.Metadata;

/** Reads what a case says of its text: when, by whom and under which headline it was published. */
final class CaseHead {

  private static final Set<String> KEYS = Set.of("published", "source", "title");

  private CaseHead() {}

  static Metadata read(CasePlace place, List<String> lines) {
    Map<String, String> values = new TreeMap<>();
    for (int i = 0; i < lines.size(); i++) {
      add(place.down(i), lines.get(i), values);
    }
    if (!values.containsKey("published") && !values.containsKey("source")) {
      throw place.wrong("the case has neither 'published' nor 'source'");
    }
    return new Metadata(
        value(values, "title"),
        value(values, "published").map(Edtf::new),
        value(values, "source"),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  private static void add(CasePlace place, String line, Map<String, String> values) {
    String[] pair = line.split(": ", 2);
    if (pair.length < 2 || !KEYS.contains(pair[0]) || pair[1].isBlank()) {
      throw place.wrong("'" + line + "' says nothing of the text");
    }
    if (values.containsKey(pair[0])) {
      throw place.wrong("'" + pair[0] + "' is said twice");
    }
    if (pair[0].equals("published")) {
      check(place, pair[1].strip());
    }
    values.put(pair[0], pair[1].strip());
  }

  private static Optional<String> value(Map<String, String> values, String key) {
    return Optional.ofNullable(values.get(key));
  }

  private static void check(CasePlace place, String date) {
    try {
      new Edtf(date);
    } catch (IllegalArgumentException e) {
      throw place.wrong("'" + date + "' is no date");
    }
  }
}
