package org.entente.evaluation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.entente.claims.ExtractedDocument;
import org.entente.document.Document;
import org.entente.document.Sentence;
import org.entente.reading.SentenceReader;

/** Finds the sentences that analysts point to by their opening words. */
final class HintedSentences {

  private static final int OPENING = 40;

  private final SentenceReader reader = new SentenceReader();
  private final Map<String, List<Document>> documents = new HashMap<>();
  private final Map<Document, List<String>> read = new HashMap<>();

  HintedSentences(List<ExtractedDocument> extracted) {
    for (ExtractedDocument each : extracted) {
      String key = DocumentKey.of(each.document().name());
      documents.merge(key, List.of(each.document()), HintedSentences::both);
    }
  }

  /** The sentence with these words, on one line; the words themselves when none has them. */
  String of(String document, String hint) {
    String line = oneLine(hint);
    String opening = line.substring(0, Math.min(line.length(), OPENING));
    if (opening.isEmpty()) {
      return "";
    }
    return documents.getOrDefault(document, List.of()).stream()
        .flatMap(d -> sentences(d).stream())
        .filter(sentence -> sentence.contains(opening))
        .findFirst()
        .orElse(line);
  }

  static String oneLine(String text) {
    return text.strip().replaceAll("\\s+", " ");
  }

  private List<String> sentences(Document document) {
    return read.computeIfAbsent(
        document,
        d ->
            reader.read(d).sentences().stream()
                .map(Sentence::span)
                .map(span -> oneLine(span.of(d.text())))
                .toList());
  }

  private static List<Document> both(List<Document> some, List<Document> more) {
    return Stream.concat(some.stream(), more.stream()).toList();
  }
}
