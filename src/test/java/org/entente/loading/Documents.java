package org.entente.loading;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.entente.claims.Claim;
import org.entente.claims.ClaimExtractor;
import org.entente.claims.Details;
import org.entente.claims.Evidence;
import org.entente.claims.ExtractedDocument;
import org.entente.claims.Participant;
import org.entente.claims.Status;
import org.entente.claims.relation.Mode;
import org.entente.claims.relation.Relation;
import org.entente.document.ActorType;
import org.entente.document.Document;
import org.entente.document.Edtf;
import org.entente.document.Metadata;
import org.entente.document.Span;
import org.entente.reading.Reading;

/** Documents for loads, and an extractor that takes every text for a meeting. */
final class Documents {

  /** Cannot read what says "bad". */
  static final ClaimExtractor EXTRACTOR =
      document -> {
        if (document.text().contains("bad")) {
          throw new IllegalStateException("bad text");
        }
        return new ExtractedDocument(document, List.of(meeting(document)));
      };

  private static final List<String> STATES = List.of("HUN", "CHE", "KWT", "BHR", "IRN");

  private Documents() {}

  static Reading text(String uri, String text) {
    return new Reading.Read(new Document(uri, uri, 0, text, 0, Metadata.NONE));
  }

  static Reading unreadable(String uri) {
    return new Reading.Skipped(uri, "it is empty.");
  }

  static List<Reading> many(int count) {
    return IntStream.range(0, count)
        .mapToObj(n -> text(n + ".txt", "RUS met " + STATES.get(n % 5) + ", report " + n + "."))
        .toList();
  }

  private static Claim meeting(Document document) {
    String other = document.text().substring(8, 11);
    return new Claim(
        Relation.MET_WITH,
        Participant.of(ActorType.COUNTRY, "RUS", "Russia"),
        Participant.of(ActorType.COUNTRY, other, other),
        Status.HELD,
        Optional.of(new Edtf("2024-07-16")),
        Optional.empty(),
        Details.builder().mode(Optional.of(Mode.IN_PERSON)).build(),
        0.9,
        "test",
        Evidence.of(document, new Span(0, document.text().length())));
  }
}
