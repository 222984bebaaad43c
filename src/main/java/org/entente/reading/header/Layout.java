package org.entente.reading.header;

import static org.entente.document.Sentence.Kind.BODY;
import static org.entente.document.Sentence.Kind.BOILERPLATE;
import static org.entente.document.Sentence.Kind.HEADLINE;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.entente.document.Sentence.Kind;

/**
 * Tells a document's headline, running text and boilerplate apart, paragraph by paragraph.
 *
 * @param paragraphs the paragraphs, none of them blank
 * @param kinds what each line is on its own
 * @param roles what each paragraph is in the document
 */
public record Layout(List<String> paragraphs, List<LineKind> kinds, List<Kind> roles) {

  private static final int LONGEST_HEADLINE = 300;
  private static final int MOST_HEADLINES = 3;
  private static final int LONGEST_TAIL_LINE = 80;
  private static final Pattern CLOSED = Pattern.compile("[.:;,…!?][\"'”’»)\\]*_]*$");
  private static final Pattern ACRONYM_LAST = Pattern.compile("(?:\\b\\p{Lu}\\.){2,}$");
  private static final Pattern QUESTION = Pattern.compile("[^.!?]+[!?][\"'”’»]?$");
  private static final Pattern SPEECH = Pattern.compile("💬|[-–—•▪*]\\s");

  public Layout {
    paragraphs = List.copyOf(paragraphs);
    kinds = List.copyOf(kinds);
    roles = List.copyOf(roles);
  }

  public static Layout of(List<String> paragraphs) {
    List<LineKind> kinds = paragraphs.stream().map(LineReader::kind).toList();
    List<Kind> roles = new ArrayList<>();
    boolean head = true;
    int headlines = 0;
    for (int i = 0; i < paragraphs.size(); i++) {
      Kind role = role(paragraphs, kinds, i, head && headlines < MOST_HEADLINES);
      headlines += role == HEADLINE ? 1 : 0;
      head = head && role != BODY;
      boolean name = kinds.get(i) == LineKind.TOP && headlines > 0;
      roles.add(name && role == BOILERPLATE ? BODY : role);
    }
    return new Layout(paragraphs, kinds, tail(paragraphs, kinds, roles));
  }

  private static Kind role(List<String> paragraphs, List<LineKind> kinds, int at, boolean head) {
    return switch (kinds.get(at)) {
      case TEXT -> head && isHeadline(paragraphs, kinds, at) ? HEADLINE : BODY;
      case TOP -> head ? BOILERPLATE : BODY;
      case LABEL -> isTitleLabel(paragraphs.get(at)) ? HEADLINE : BOILERPLATE;
      case FORWARD, PIN, DATE, HASHTAGS, SEPARATOR, BOILERPLATE -> BOILERPLATE;
    };
  }

  private static boolean isTitleLabel(String line) {
    return HeaderPatterns.whole("LABEL", Ornaments.strip(line))
        .flatMap(matcher -> HeaderPatterns.group(matcher, "title"))
        .isPresent();
  }

  /** A line without a sentence's end, with text below it. */
  private static boolean isHeadline(List<String> paragraphs, List<LineKind> kinds, int at) {
    String line = paragraphs.get(at).strip();
    if (line.length() > LONGEST_HEADLINE || SPEECH.matcher(line).lookingAt()) {
      return false;
    }
    boolean open =
        !CLOSED.matcher(line).find()
            || ACRONYM_LAST.matcher(line).find()
            || QUESTION.matcher(line).matches();
    return (open || isAboveHeader(kinds, at))
        && HeaderPatterns.start("DATELINE", Ornaments.strip(line)).isEmpty()
        && kinds.subList(at + 1, kinds.size()).contains(LineKind.TEXT);
  }

  /** With a date, place or publisher right below it, the first line is the headline anyway. */
  private static boolean isAboveHeader(List<LineKind> kinds, int at) {
    boolean first = !kinds.subList(0, at).contains(LineKind.TEXT);
    return first
        && at + 1 < kinds.size()
        && switch (kinds.get(at + 1)) {
          case DATE, PIN, LABEL -> true;
          case FORWARD, HASHTAGS, SEPARATOR, TOP, BOILERPLATE, TEXT -> false;
        };
  }

  /** Below the last full paragraph, everything from the first boilerplate on is boilerplate. */
  private static List<Kind> tail(List<String> paragraphs, List<LineKind> kinds, List<Kind> roles) {
    int at = paragraphs.size() - 1;
    while (at >= 0 && !isFullParagraph(paragraphs.get(at), roles.get(at))) {
      at--;
    }
    boolean frame = false;
    for (int i = at + 1; i < roles.size(); i++) {
      frame = frame || kinds.get(i) == LineKind.BOILERPLATE;
      if (frame && roles.get(i) == BODY) {
        roles.set(i, BOILERPLATE);
      }
    }
    return roles;
  }

  private static boolean isFullParagraph(String paragraph, Kind role) {
    return role == BODY
        && (paragraph.length() > LONGEST_TAIL_LINE || CLOSED.matcher(paragraph.strip()).find())
        && !paragraph.strip().endsWith(":");
  }
}
