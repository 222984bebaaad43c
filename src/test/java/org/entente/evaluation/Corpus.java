package org.entente.evaluation;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.entente.claims.ClaimExtractor;
import org.entente.claims.ExtractedDocument;
import org.entente.claims.RuleExtractor;
import org.entente.reading.DocumentReader;
import org.entente.reading.Reading;
import org.entente.reading.ReadingOptions;

/** The claims of the documents in a folder that analysts read. */
record Corpus(List<ExtractedDocument> documents) {

  private static final ClaimExtractor EXTRACTOR = RuleExtractor.standard();

  static Corpus of(Path folder, Gold gold) {
    try (Stream<Reading> readings = new DocumentReader(ReadingOptions.DEFAULT).read(folder)) {
      return new Corpus(readings.filter(gold::covers).flatMap(Corpus::extracted).toList());
    }
  }

  private static Stream<ExtractedDocument> extracted(Reading reading) {
    return switch (reading) {
      case Reading.Read read -> Stream.of(EXTRACTOR.extract(read.document()));
      case Reading.Skipped skipped -> Stream.empty();
    };
  }
}
