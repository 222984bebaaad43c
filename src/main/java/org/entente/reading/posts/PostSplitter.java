package org.entente.reading.posts;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.entente.document.Span;
import org.entente.reading.header.LineKind;
import org.entente.reading.header.LineReader;
import org.entente.reading.header.Lines;

/** Finds the posts in a dump of several; an ordinary article stays one. */
public final class PostSplitter {

  /** Hashtags, emoji, rules and the heads of copied posts; without one of them nothing splits. */
  private static final Pattern SIGN_OF_POSTS =
      Pattern.compile(
          "[#\\x{2300}-\\x{2BFF}\\x{1F000}-\\x{1FAFF}\\[]|[Ff]orwarded|[-*=_~–—]\\s?[-*=_~–—]\\s?[-*=_~–—]");

  private PostSplitter() {}

  /** The posts' places in the text, in order, without gaps between them. */
  public static List<Span> split(String text) {
    if (!SIGN_OF_POSTS.matcher(text).find()) {
      return List.of(new Span(0, text.length()));
    }
    List<PostLine> lines = new ArrayList<>();
    boolean blank = true;
    for (Span line : Lines.of(text)) {
      String words = line.of(text).strip();
      if (!words.isEmpty()) {
        lines.add(new PostLine(line.start(), words, LineReader.kind(words), blank));
      }
      blank = words.isEmpty();
    }
    return spans(starts(lines), text.length());
  }

  private static List<Integer> starts(List<PostLine> lines) {
    boolean dump = lines.stream().anyMatch(line -> line.kind() == LineKind.FORWARD);
    OpenPost post = new OpenPost(dump);
    List<Integer> starts = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      if (post.endsBefore(lines.subList(i, lines.size()))) {
        starts.add(lines.get(i).start());
        post = new OpenPost(dump);
      }
      post.add(lines.get(i));
    }
    return starts;
  }

  private static List<Span> spans(List<Integer> starts, int end) {
    List<Span> spans = new ArrayList<>();
    int from = 0;
    for (int start : starts) {
      spans.add(new Span(from, start));
      from = start;
    }
    spans.add(new Span(from, end));
    return spans;
  }
}
