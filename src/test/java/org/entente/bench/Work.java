package org.entente.bench;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.CoreLabelTokenFactory;
import edu.stanford.nlp.process.PTBTokenizer;
import edu.stanford.nlp.process.WordToSentenceProcessor;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.List;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import org.entente.claims.Claim;
import org.entente.claims.ClaimJson;
import org.entente.claims.RuleExtractor;
import org.entente.document.Document;
import org.entente.reading.DocumentReader;
import org.entente.reading.Reading;
import org.entente.reading.ReadingOptions;
import org.entente.reading.SentenceReader;

/**
 * Something that is done with all documents of a corpus, on the calling thread.
 *
 * @param once does it; returns a number that depends on all of it, so that none is left undone
 */
record Work(String name, ToLongFunction<List<Document>> once) {

  /** The least that reading needs: CoreNLP's tokens and sentences of the same texts. */
  static Work floor() {
    return each("tokens and sentences of CoreNLP alone", document -> tokens(document.text()));
  }

  static Work sentences() {
    SentenceReader reader = new SentenceReader();
    return each("sentences", document -> reader.read(document).sentences().size());
  }

  static Work extraction() {
    RuleExtractor extractor = RuleExtractor.standard();
    return each("claims", document -> extractor.extract(document).claims().size());
  }

  /** All that {@code extract} does: reads files, extracts, writes lines. */
  static Work whole(Path corpus) {
    RuleExtractor extractor = RuleExtractor.standard();
    return new Work(
        "from files to claims as lines",
        documents -> {
          try (Stream<Reading> readings = readings(corpus)) {
            return readings.mapToLong(reading -> lines(extractor, reading)).sum();
          }
        });
  }

  static Stream<Reading> readings(Path path) {
    return new DocumentReader(ReadingOptions.DEFAULT).read(path);
  }

  private static Work each(String name, ToLongFunction<Document> once) {
    return new Work(name, documents -> documents.stream().mapToLong(once).sum());
  }

  private static long tokens(String text) {
    List<CoreLabel> words =
        new PTBTokenizer<>(new StringReader(text), new CoreLabelTokenFactory(), "").tokenize();
    return new WordToSentenceProcessor<CoreLabel>().process(words).size();
  }

  private static long lines(RuleExtractor extractor, Reading reading) {
    return switch (reading) {
      case Reading.Skipped skipped -> 0;
      case Reading.Read read -> {
        long length = 0;
        for (Claim claim : extractor.extract(read.document()).claims()) {
          length += ClaimJson.line(read.document(), claim).length();
        }
        yield length;
      }
    };
  }
}
