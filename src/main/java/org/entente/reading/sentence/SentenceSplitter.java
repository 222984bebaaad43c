package org.entente.reading.sentence;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.Tokenizer;
import edu.stanford.nlp.process.WordToSentenceProcessor;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;

/**
 * The sentences of one paragraph, made while its words are tokenized. Holds so many words at a time
 * that a text without line ends needs no more memory than one with; a sentence longer than that is
 * cut.
 */
final class SentenceSplitter implements Iterator<List<CoreLabel>> {

  /** A word of the tokenizer takes about 500 bytes. */
  private static final int MOST_WORDS = 1 << 13;

  private final WordToSentenceProcessor<CoreLabel> rules;
  private final Tokenizer<CoreLabel> words;
  private final int end;
  private final List<CoreLabel> open = new ArrayList<>();
  private final Deque<List<CoreLabel>> sentences = new ArrayDeque<>();

  /**
   * @param rules by which words end sentences
   * @param words of the text, at the paragraph's first
   * @param end the tokenizer's offset where the paragraph ends
   */
  SentenceSplitter(WordToSentenceProcessor<CoreLabel> rules, Tokenizer<CoreLabel> words, int end) {
    this.rules = rules;
    this.words = words;
    this.end = end;
  }

  @Override
  public boolean hasNext() {
    while (sentences.isEmpty() && (!open.isEmpty() || goesOn())) {
      split();
    }
    return !sentences.isEmpty();
  }

  @Override
  public List<CoreLabel> next() {
    if (!hasNext()) {
      throw new NoSuchElementException("The paragraph ends at " + end + ".");
    }
    return sentences.remove();
  }

  private boolean goesOn() {
    return words.hasNext() && words.peek().beginPosition() < end;
  }

  /** What may be the beginning of a sentence stays open while words follow. */
  private void split() {
    while (open.size() < MOST_WORDS && goesOn()) {
      open.add(words.next());
    }
    List<List<CoreLabel>> found = rules.process(open);
    boolean unfinished = found.size() > 1 && goesOn();
    sentences.addAll(unfinished ? found.subList(0, found.size() - 1) : found);
    List<CoreLabel> rest = unfinished ? List.copyOf(found.getLast()) : List.of();
    open.clear();
    open.addAll(rest);
  }
}
