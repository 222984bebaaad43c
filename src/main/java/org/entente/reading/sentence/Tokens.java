package org.entente.reading.sentence;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.CoreLabelTokenFactory;
import edu.stanford.nlp.process.PTBTokenizer;
import edu.stanford.nlp.process.WordToSentenceProcessor;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.entente.document.Span;

/**
 * Cuts paragraphs into words and sentences with CoreNLP's rules, words as they stand in the text.
 * The tokenizer is made once for many paragraphs: making it costs as much as 20 words.
 */
public final class Tokens {

  private static final String OPTIONS =
      "invertible=true,untokenizable=noneKeep,splitHyphenated=false,splitForwardSlash=false,"
          + "splitAssimilations=false,normalizeParentheses=false,normalizeOtherBrackets=false,"
          + "normalizeCurrency=false,normalizeFractions=false,normalizeAmpersandEntity=false,"
          + "normalizeSpace=false,americanize=false,ellipses=original,dashes=original,"
          + "quotes=original";
  private static final String GAP = "\n\n";

  /** So many characters are tokenized at once: what the tokenizer makes takes 100 times as much. */
  private static final int STRETCH = 1 << 16;

  private Tokens() {}

  /**
   * For each paragraph its sentences.
   *
   * @param lead where the document's dateline ends: no sentence ends before it
   */
  public static List<List<Passage>> of(String text, List<Span> paragraphs, int lead) {
    List<List<Passage>> passages = new ArrayList<>();
    int from = 0;
    while (from < paragraphs.size()) {
      int to = stretch(paragraphs, from);
      add(passages, text, paragraphs.subList(from, to), lead);
      from = to;
    }
    return passages;
  }

  /** The index behind the paragraphs that are tokenized together: one at least. */
  private static int stretch(List<Span> paragraphs, int from) {
    int to = from + 1;
    int length = paragraphs.get(from).length();
    while (to < paragraphs.size() && length + paragraphs.get(to).length() <= STRETCH) {
      length += paragraphs.get(to).length();
      to++;
    }
    return to;
  }

  private static void add(
      List<List<Passage>> passages, String text, List<Span> paragraphs, int lead) {
    List<CoreLabel> words = words(text, paragraphs);
    WordToSentenceProcessor<CoreLabel> splitter = new WordToSentenceProcessor<>();
    int from = 0;
    int joined = 0;
    for (Span paragraph : paragraphs) {
      int to = from;
      while (to < words.size() && words.get(to).beginPosition() < joined + paragraph.length()) {
        to++;
      }
      Cutting cutting = new Cutting(text, paragraph, paragraph.start() - joined, lead);
      passages.add(cutting.passages(splitter.process(words.subList(from, to))));
      from = to;
      joined += paragraph.length() + GAP.length();
    }
  }

  /** The words of paragraphs, with offsets as if these stood one gap apart. */
  private static List<CoreLabel> words(String text, List<Span> paragraphs) {
    StringBuilder joined = new StringBuilder();
    for (Span paragraph : paragraphs) {
      joined.append(text, paragraph.start(), paragraph.end()).append(GAP);
    }
    return new PTBTokenizer<>(
            new StringReader(joined.toString()), new CoreLabelTokenFactory(), OPTIONS)
        .tokenize();
  }
}
