package org.entente.mentions;

import java.util.List;
import java.util.Optional;
import org.entente.document.Document;
import org.entente.document.Edtf;

/**
 * A document with all that it names.
 *
 * @param id the document's id, computed once
 * @param publisher the party that the publisher or channel speaks for
 * @param published the document's own date, as far as it could be resolved
 */
public record MentionedDocument(
    Document document,
    String id,
    List<MentionedSentence> sentences,
    Optional<Party> publisher,
    Optional<Edtf> published) {

  public MentionedDocument {
    sentences = List.copyOf(sentences);
  }
}
