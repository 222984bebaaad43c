package org.entente.claims;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.document.Edtf;
import org.entente.document.Sentence;
import org.entente.mentions.Mention;
import org.entente.mentions.MentionedDocument;

/**
 * Says when what a document tells took place: on the day that its first sentences name, when that
 * lies in the week before the document; else on the document's own date.
 */
final class Narration {

  private static final int DAYS = 7;
  private static final int SENTENCES = 3;

  private Narration() {}

  static Optional<Edtf> date(MentionedDocument document) {
    Optional<LocalDate> published = document.published().flatMap(Edtf::day);
    if (published.isEmpty()) {
      return document.published();
    }
    return document.sentences().stream()
        .filter(s -> s.sentence().kind() == Sentence.Kind.BODY)
        .limit(SENTENCES)
        .flatMap(s -> s.mentions().stream())
        .flatMap(m -> m instanceof Mention.OfDate d ? Stream.of(d.date()) : Stream.<Edtf>of())
        .filter(d -> isRecent(d, published.get()))
        .findFirst()
        .or(document::published);
  }

  private static boolean isRecent(Edtf date, LocalDate published) {
    return date.day()
        .filter(d -> !d.isAfter(published) && !d.isBefore(published.minusDays(DAYS)))
        .isPresent();
  }
}
