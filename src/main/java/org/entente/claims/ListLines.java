package org.entente.claims;

import java.util.regex.Pattern;
import org.entente.document.Span;
import org.entente.mentions.Mention;
import org.entente.mentions.MentionedDocument;
import org.entente.mentions.MentionedSentence;

/** Knows the lines of lists: marked ones, and short ones without a full stop. */
final class ListLines {

  private static final Pattern MARK =
      Pattern.compile("\\s*(?:[*•·▪●◦–—-]|\\d{1,2}[.)]|\\(?[a-z]\\)|[ivx]{1,4}[.)])\\s*");

  private static final Pattern BETWEEN =
      Pattern.compile("(?:[\\s,;.:]|\\band\\b|\\bthe\\b|\\bof\\b)*");

  private static final int LONGEST = 140;

  private ListLines() {}

  /** Whether a sentence is a line of a list by itself. */
  static boolean isOne(MentionedDocument document, MentionedSentence sentence) {
    String text = document.document().text();
    Span span = sentence.sentence().span();
    int start = text.lastIndexOf('\n', Math.max(0, span.start() - 1)) + 1;
    String before = text.substring(Math.min(start, span.start()), span.start());
    return MARK.matcher(before).matches()
        || before.isBlank() && isShort(text, span)
        || isOfNames(sentence, text);
  }

  /** "Ambassador A of X, Ambassador B of Y, and C of Z.": a sentence without a verb. */
  private static boolean isOfNames(MentionedSentence sentence, String text) {
    StringBuilder rest = new StringBuilder();
    int at = sentence.sentence().span().start();
    int names = 0;
    for (Mention mention : sentence.mentions()) {
      if (mention instanceof Mention.OfActors && mention.span().start() >= at) {
        rest.append(text, at, mention.span().start());
        at = mention.span().end();
        names++;
      }
    }
    rest.append(text, at, sentence.sentence().span().end());
    return names > 1 && BETWEEN.matcher(rest).matches();
  }

  private static boolean isShort(String text, Span span) {
    boolean wholeLine = span.end() == text.length() || text.charAt(span.end()) == '\n';
    return wholeLine && span.end() - span.start() <= LONGEST && text.charAt(span.end() - 1) != '.';
  }
}
