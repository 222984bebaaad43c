package org.entente.reading.sentence;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.entente.document.Span;
import org.entente.document.Token;
import org.entente.reading.header.Vocabulary;

/**
 * Turns the tokenizer's words of one paragraph into tokens of the text: acronyms keep their last
 * full stop ("U.S."), and a sentence goes on behind an abbreviation.
 *
 * @param shift from the tokenizer's offsets to the text's
 */
record Cutting(String text, Span paragraph, int shift) {

  private static final Set<String> ABBREVIATIONS =
      Set.copyOf(Vocabulary.lines("abbreviations.txt"));
  private static final Pattern ACRONYM = Pattern.compile("(?:\\p{L}\\.)+\\p{L}");

  List<Passage> passages(List<List<CoreLabel>> sentences) {
    List<Passage> passages = new ArrayList<>();
    List<Token> open = new ArrayList<>();
    for (List<CoreLabel> sentence : sentences) {
      for (CoreLabel word : sentence) {
        add(open, word);
      }
      if (!open.isEmpty() && !endsInAbbreviation(open)) {
        passages.add(new Passage(open));
        open.clear();
      }
    }
    if (!open.isEmpty()) {
      passages.add(new Passage(open));
    }
    return passages;
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

  private boolean endsInAbbreviation(List<Token> tokens) {
    return ABBREVIATIONS.contains(tokens.getLast().text());
  }

  private Token token(int start, int end) {
    return new Token(text.substring(start, end), new Span(start, end));
  }
}
