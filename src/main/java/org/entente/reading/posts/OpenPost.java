package org.entente.reading.posts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entente.reading.header.HeaderReader;
import org.entente.reading.header.LineKind;
import org.entente.reading.header.Ornaments;
import org.entente.reading.header.PostHead;

/** The post that is being read, line by line; says whether it ends before the next line. */
final class OpenPost {

  private static final int REPEATED_LINES = 2;
  private static final int REPEATED_CHARACTERS = 200;
  private static final int LOOK_AHEAD = 4;

  private final boolean dump;
  private final List<PostLine> lines = new ArrayList<>();
  private final Map<String, Integer> places = new HashMap<>();
  private boolean tagged;
  private boolean emoji;
  private int repeatedFrom = Integer.MAX_VALUE;
  private int repeatedLines;
  private int repeatedCharacters;

  /**
   * @param dump whether the file says that it has forwarded posts
   */
  OpenPost(boolean dump) {
    this.dump = dump;
  }

  void add(PostLine line) {
    Integer place = places.putIfAbsent(line.normal(), lines.size());
    if (place != null) {
      repeatedFrom = Math.min(repeatedFrom, place);
      repeatedLines++;
      repeatedCharacters += line.text().length();
    }
    tagged = line.kind() == LineKind.HASHTAGS && hasText();
    emoji = emoji || Ornaments.startsWithEmoji(line.text());
    lines.add(line);
  }

  /** Whether the first of the coming lines begins another post. */
  boolean endsBefore(List<PostLine> coming) {
    PostLine next = coming.getFirst();
    if (!hasText()) {
      return false;
    }
    if (next.kind() == LineKind.FORWARD) {
      return true;
    }
    if (places.containsKey(next.normal()) || next.kind() == LineKind.HASHTAGS) {
      return false;
    }
    return next.kind() != LineKind.SEPARATOR
        && (closedByTags(next) || repeatedWhole() || separated(coming) || alike(coming));
  }

  private boolean hasText() {
    return lines.stream().anyMatch(line -> line.kind() == LineKind.TEXT);
  }

  /** A line of hashtags ends a post, if what follows can begin one. */
  private boolean closedByTags(PostLine next) {
    return tagged
        && (dump
            || Ornaments.startsWithEmoji(next.text())
            || PostHead.startsPost(texts(List.of(next))));
  }

  /** The text stood there twice, as dumps have it, and now comes something else. */
  private boolean repeatedWhole() {
    return (dump || emoji)
        && repeatedFrom <= 2
        && repeatedLines >= REPEATED_LINES
        && repeatedCharacters >= REPEATED_CHARACTERS
        && places.containsKey(lines.getLast().normal())
        && places.get(lines.getLast().normal()) < lines.size() - 1;
  }

  /** A rule between two texts that both have a header or date of their own. */
  private boolean separated(List<PostLine> coming) {
    return lines.getLast().kind() == LineKind.SEPARATOR
        && PostHead.startsPost(texts(lines))
        && PostHead.startsPost(texts(coming));
  }

  /**
   * Without any rule: both begin with a day or with two flags, or both have a pin below their first
   * line.
   */
  private boolean alike(List<PostLine> coming) {
    PostLine next = coming.getFirst();
    if (next.afterBlank() && isDay(next) && isDay(lines.getFirst())) {
      return coming.size() > 1;
    }
    if (!next.afterBlank() || next.kind() != LineKind.TEXT) {
      return false;
    }
    boolean flags =
        Ornaments.leadingFlags(lines.getFirst().text()) > 1
            && Ornaments.leadingFlags(next.text()) > 1;
    return flags || pinned(lines) && pinned(coming);
  }

  /** A pin with a day, as posts may open with: "📅 12 March". */
  private static boolean isDay(PostLine line) {
    return line.kind() == LineKind.PIN && HeaderReader.read(line.text()).published().isPresent();
  }

  private static boolean pinned(List<PostLine> lines) {
    return lines.size() > 1 && lines.get(1).kind() == LineKind.PIN;
  }

  private static List<String> texts(List<PostLine> lines) {
    return lines.stream().limit(LOOK_AHEAD).map(PostLine::text).toList();
  }
}
