package org.entente.reading.header;

import java.util.List;

/** Whether a stretch of lines begins like a post or article of its own. */
public final class PostHead {

  private static final int LINES = 4;

  private PostHead() {}

  /** Whether there is a header line, a date of its own or a pair of flags among the first lines. */
  public static boolean startsPost(List<String> lines) {
    return lines.stream().limit(LINES).anyMatch(PostHead::isHeader)
        || !lines.isEmpty() && Ornaments.leadingFlags(lines.getFirst().strip()) > 1;
  }

  private static boolean isHeader(String line) {
    return switch (LineReader.kind(line)) {
      case FORWARD, PIN, DATE -> true;
      case LABEL -> !HeaderReader.read(line).published().isEmpty();
      case TEXT -> isDated(line);
      case HASHTAGS, SEPARATOR, TOP, BOILERPLATE -> false;
    };
  }

  private static boolean isDated(String line) {
    boolean open = line.length() < 300 && !line.strip().endsWith(".");
    return open && HeaderPatterns.inside("HEADING", line.strip()).isPresent()
        || HeaderPatterns.start("DATELINE", Ornaments.strip(line))
            .flatMap(matcher -> HeaderPatterns.group(matcher, "date"))
            .isPresent();
  }
}
