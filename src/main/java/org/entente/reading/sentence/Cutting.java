package org.entente.reading.sentence;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.entente.document.Span;
import org.entente.document.Token;
import org.entente.vocabulary.Vocabulary;

/**
 * Turns the tokenizer's words of one paragraph into tokens of the text: acronyms keep their last
 * full stop ("U.S."), and a sentence goes on behind an abbreviation.
 *
 * @param shift from the tokenizer's offsets to the text's
 * @param lead where a dateline ends, before which no sentence does
 */
record Cutting(String text, Span paragraph, int shift, int lead) {

  private static final Set<String> ABBREVIATIONS =
      Set.copyOf(Vocabulary.shipped("reading").words("abbreviations.txt"));
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]");
  private static final Pattern ACRONYM = Pattern.compile("(?:\\p{L}\\.)+\\p{L}");

  List<Passage> passages(Iterator<List<CoreLabel>> sentences) {
    List<Passage> passages = new ArrayList<>();
    List<Token> open = new ArrayList<>();
    while (sentences.hasNext()) {
      for (CoreLabel word : sentences.next()) {
        add(open, word);
      }
      if (!open.isEmpty() && ends(open)) {
        close(passages, open);
      }
    }
    if (!open.isEmpty()) {
      close(passages, open);
    }
    return passages;
  }

  private boolean ends(List<Token> tokens) {
    boolean dateline = paragraph.start() < lead && lead <= paragraph.end();
    return (!dateline || tokens.getLast().span().end() > lead)
        && !ABBREVIATIONS.contains(tokens.getLast().text());
  }

  /** Signs without a word go to the sentence before them. */
  private static void close(List<Passage> passages, List<Token> open) {
    boolean words = open.stream().anyMatch(token -> WORD.matcher(token.text()).find());
    if (!words && !passages.isEmpty()) {
      open.addAll(0, passages.removeLast().tokens());
    }
    passages.add(new Passage(open));
    open.clear();
  }

  private void add(List<Token> tokens, CoreLabel word) {
    int start = word.beginPosition() + shift;
    int end = Math.min(word.endPosition() + shift, paragraph.end());
    int last = tokens.isEmpty() ? paragraph.start() : tokens.getLast().span().end();
    start = Math.max(start, last);
    if (start >= end) {
      return;
    }
    if (start == last && !tokens.isEmpty() && completes(tokens.getLast(), start, end)) {
      tokens.set(tokens.size() - 1, token(tokens.getLast().span().start(), end));
    } else {
      tokens.add(token(start, end));
    }
  }

  /** Whether the full stop belongs to the word before it. */
  private boolean completes(Token before, int start, int end) {
    return end == start + 1
        && text.charAt(start) == '.'
        && (ACRONYM.matcher(before.text()).matches()
            || ABBREVIATIONS.contains(before.text() + "."));
  }

  private Token token(int start, int end) {
    return new Token(text.substring(start, end), new Span(start, end));
  }
}
