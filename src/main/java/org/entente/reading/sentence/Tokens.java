package org.entente.reading.sentence;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.CoreLabelTokenFactory;
import edu.stanford.nlp.process.PTBTokenizer;
import edu.stanford.nlp.process.Tokenizer;
import edu.stanford.nlp.process.WordToSentenceProcessor;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.entente.document.Span;

/**
 * Cuts paragraphs into words and sentences with CoreNLP's rules, words as they stand in the text.
 * The tokenizer and its rules are made once a document: making the one costs as much as 20 words.
 */
public final class Tokens {

  private static final String OPTIONS =
      "invertible=true,untokenizable=noneKeep,splitHyphenated=false,splitForwardSlash=true,"
          + "splitAssimilations=false,normalizeParentheses=false,normalizeOtherBrackets=false,"
          + "normalizeCurrency=false,normalizeFractions=false,normalizeAmpersandEntity=false,"
          + "normalizeSpace=false,americanize=false,ellipses=original,dashes=original,"
          + "quotes=original";
  private static final String GAP = "\n\n";

  private Tokens() {}

  /**
   * For each paragraph its sentences.
   *
   * @param lead where the document's dateline ends: no sentence ends before it
   */
  public static List<List<Passage>> of(String text, List<Span> paragraphs, int lead) {
    Tokenizer<CoreLabel> words = words(text, paragraphs);
    WordToSentenceProcessor<CoreLabel> rules = new WordToSentenceProcessor<>();
    List<List<Passage>> passages = new ArrayList<>();
    int joined = 0;
    for (Span paragraph : paragraphs) {
      Cutting cutting = new Cutting(text, paragraph, paragraph.start() - joined, lead);
      passages.add(
          cutting.passages(new SentenceSplitter(rules, words, joined + paragraph.length())));
      joined += paragraph.length() + GAP.length();
    }
    return passages;
  }

  /** The words of all paragraphs, with offsets as if these stood one gap apart. */
  private static Tokenizer<CoreLabel> words(String text, List<Span> paragraphs) {
    StringBuilder joined = new StringBuilder();
    for (Span paragraph : paragraphs) {
      joined.append(text, paragraph.start(), paragraph.end()).append(GAP);
    }
    return new PTBTokenizer<>(
        new StringReader(joined.toString()), new CoreLabelTokenFactory(), OPTIONS);
  }
}
