package org.entente.evaluation;

import java.nio.file.Path;
import java.util.Locale;

/** Where a case, or a line of one, stands. */
record CasePlace(Path file, int line) {

  /** {@code 12 Distribution}, after the file's name. */
  String group() {
    String name = file.getFileName().toString().replaceFirst("\\.txt$", "").replace('-', ' ');
    int word = name.indexOf(' ') + 1;
    return name.substring(0, word)
        + name.substring(word, word + 1).toUpperCase(Locale.ROOT)
        + name.substring(word + 1);
  }

  CasePlace down(int lines) {
    return new CasePlace(file, line + lines);
  }

  UnusableGold wrong(String what) {
    return new UnusableGold("Line " + line + " of '" + file + "' is wrong: " + what + ".");
  }

  @Override
  public String toString() {
    return file.getFileName() + ", line " + line;
  }
}
