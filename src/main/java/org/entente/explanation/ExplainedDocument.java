package org.entente.explanation;

import java.util.List;
import java.util.Optional;
import org.entente.document.Document;
import org.entente.document.Edtf;
import org.entente.mentions.Party;

/**
 * How a document was read.
 *
 * @param published its date, as far as it could be found out
 * @param publisher for whom it speaks
 */
public record ExplainedDocument(
    Document document,
    Optional<Edtf> published,
    Optional<Party> publisher,
    List<ExplainedSentence> sentences) {

  public ExplainedDocument {
    sentences = List.copyOf(sentences);
  }
}
