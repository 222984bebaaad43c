package org.entente.mentions;

import org.entente.vocabulary.Row;

/**
 * One row of {@code titles.tsv}.
 *
 * @param level a number, or what it says of the tenure
 * @param plural empty where there is none
 */
record TitleRow(String form, TitleWord.Role role, String level, String plural) {

  static TitleRow of(Row row) {
    return new TitleRow(
        row.required("form"),
        row.one("class", TitleWord.Role.values()),
        row.parsed("level", "0 to 6, former or elect", TitleRow::level),
        row.text("plural"));
  }

  TitleWord word(boolean inPlural) {
    return TitleWord.of(role, level, inPlural);
  }

  private static String level(String cell) {
    if (!cell.matches("[0-6]|former|elect")) {
      throw new IllegalArgumentException(cell);
    }
    return cell;
  }
}
