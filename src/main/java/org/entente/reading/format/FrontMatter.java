package org.entente.reading.format;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.document.Metadata;

/**
 * The "key: value" lines between two rules at the top of a Markdown file.
 *
 * @param metadata what they say
 * @param end where the text begins
 */
record FrontMatter(Metadata metadata, int end) {

  private static final Pattern BLOCK =
      Pattern.compile(
          "\\s*---[ \\t]*\\n(?<lines>(?:[^\\n]*\\n){1,80}?)(?:---|\\.\\.\\.)[ \\t]*(?:\\n|$)\\n*");
  private static final Pattern LINE = Pattern.compile("([A-Za-z_][\\w-]*)\\s*:\\s*(.*)");

  /** Front matter, if the text begins with some. */
  static FrontMatter of(String text) {
    Matcher block = BLOCK.matcher(text);
    if (!block.lookingAt()) {
      return new FrontMatter(Metadata.NONE, 0);
    }
    Map<String, String> fields = new HashMap<>();
    block
        .group("lines")
        .lines()
        .map(line -> LINE.matcher(line.strip()))
        .filter(Matcher::matches)
        .forEach(line -> fields.putIfAbsent(FieldNames.lower(line.group(1)), bare(line.group(2))));
    return fields.keySet().stream().anyMatch(FieldNames::known)
        ? new FrontMatter(FieldNames.metadata(fields), block.end())
        : new FrontMatter(Metadata.NONE, 0);
  }

  /** A value without its quotes. */
  private static String bare(String value) {
    String stripped = value.strip();
    boolean quoted =
        stripped.length() > 1
            && "\"'".indexOf(stripped.charAt(0)) >= 0
            && stripped.charAt(0) == stripped.charAt(stripped.length() - 1);
    return quoted ? stripped.substring(1, stripped.length() - 1) : stripped;
  }
}
