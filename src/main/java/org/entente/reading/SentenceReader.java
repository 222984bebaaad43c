package org.entente.reading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.entente.document.Document;
import org.entente.document.ReadDocument;
import org.entente.document.Sentence;
import org.entente.document.Span;
import org.entente.reading.header.Dateline;
import org.entente.reading.header.Layout;
import org.entente.reading.header.Lines;
import org.entente.reading.header.Ornaments;
import org.entente.reading.sentence.Paragraphs;
import org.entente.reading.sentence.Passage;
import org.entente.reading.sentence.Tokens;

/**
 * Turns a document into sentences. Each sentence and token cuts exactly its words out of the
 * document's text; emoji and bullets before a sentence stay outside, flags inside. Thread-safe.
 */
public final class SentenceReader {

  private static final int LONGEST_UNCOMPARED = 20;

  /** The document's sentences in order; a paragraph that repeats an earlier one is left out. */
  public ReadDocument read(Document document) {
    String text = document.text();
    List<Span> paragraphs = once(text, Paragraphs.of(text));
    Layout layout = Layout.of(paragraphs.stream().map(span -> span.of(text)).toList());
    List<Span> words =
        paragraphs.stream().map(span -> new Span(Ornaments.skip(text, span), span.end())).toList();
    List<List<Passage>> passages = Tokens.of(text, words, lead(words, layout));
    List<Sentence> sentences = new ArrayList<>();
    for (int i = 0; i < passages.size(); i++) {
      for (Passage passage : passages.get(i)) {
        sentences.add(
            new Sentence(
                sentences.size(), i, passage.span(), passage.tokens(), layout.roles().get(i)));
      }
    }
    return new ReadDocument(document, sentences);
  }

  /** Where the dateline of the first paragraph of running text ends. */
  private static int lead(List<Span> words, Layout layout) {
    int body = layout.roles().indexOf(Sentence.Kind.BODY);
    if (body < 0) {
      return 0;
    }
    String paragraph = layout.paragraphs().get(body);
    String bare = paragraph.substring(paragraph.length() - words.get(body).length());
    return words.get(body).start() + Dateline.end(bare);
  }

  private static List<Span> once(String text, List<Span> paragraphs) {
    Set<String> seen = new HashSet<>();
    return paragraphs.stream()
        .filter(
            span -> {
              String normal = Lines.normal(span.of(text));
              return normal.length() <= LONGEST_UNCOMPARED || seen.add(normal);
            })
        .toList();
  }
}
