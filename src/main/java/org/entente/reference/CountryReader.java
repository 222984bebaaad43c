package org.entente.reference;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Makes countries from rows; what a row leaves empty and ISO 3166 has comes from the library. */
final class CountryReader {

  private static final int FIRST_REGIONAL_INDICATOR = 0x1F1E6;

  private final Map<String, String> iso2 = new HashMap<>();

  CountryReader() {
    for (String code : Locale.getISOCountries()) {
      iso2.put(Locale.of("", code).getISO3Country(), code);
    }
  }

  Country country(Row row) {
    String id = row.required("id");
    String code = row.optional("iso2").orElse(iso2.getOrDefault(id, ""));
    return new Country(
        id,
        code,
        row.optional("name").orElseGet(() -> name(row, code)),
        row.text("official"),
        row.optional("to").isPresent() ? "" : flag(code),
        row.list("demonyms"),
        row.list("capitals"),
        row.list("metonyms"),
        row.list("aliases"),
        row.integer("from"),
        row.integer("to"));
  }

  private static String name(Row row, String code) {
    return code.isEmpty()
        ? row.required("name")
        : Locale.of("", code).getDisplayCountry(Locale.ENGLISH);
  }

  /** The pair of regional indicator symbols (Unicode, UTS 51). */
  private static String flag(String code) {
    StringBuilder flag = new StringBuilder();
    code.chars().forEach(c -> flag.appendCodePoint(FIRST_REGIONAL_INDICATOR + c - 'A'));
    return flag.toString();
  }
}
