package org.entente.reference;

import java.util.Arrays;
import java.util.Locale;
import org.entente.vocabulary.Row;

/**
 * Makes countries from rows. The bundled rows are complete, since the library's names take longer
 * to load than all tables; what a user's row leaves empty and ISO 3166 has comes from the library.
 */
final class CountryReader {

  private static final int FIRST_REGIONAL_INDICATOR = 0x1F1E6;

  private CountryReader() {}

  static Country country(Row row) {
    String id = row.required("id");
    String iso2 = row.optional("iso2").orElseGet(() -> iso2(id));
    return new Country(
        id,
        iso2,
        row.optional("name").orElseGet(() -> name(row, iso2)),
        row.text("official"),
        row.optional("to").isPresent() ? "" : flag(iso2),
        row.list("demonyms"),
        row.list("capitals"),
        row.list("metonyms"),
        row.list("aliases"),
        row.integer("from"),
        row.integer("to"));
  }

  private static String iso2(String id) {
    return Arrays.stream(Locale.getISOCountries())
        .filter(code -> Locale.of("", code).getISO3Country().equals(id))
        .findFirst()
        .orElse("");
  }

  private static String name(Row row, String iso2) {
    return iso2.isEmpty()
        ? row.required("name")
        : Locale.of("", iso2).getDisplayCountry(Locale.ENGLISH);
  }

  /** The pair of regional indicator symbols (Unicode, UTS 51). */
  private static String flag(String iso2) {
    StringBuilder flag = new StringBuilder();
    iso2.chars().forEach(c -> flag.appendCodePoint(FIRST_REGIONAL_INDICATOR + c - 'A'));
    return flag.toString();
  }
}
