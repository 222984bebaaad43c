package org.entente.claims;

import java.util.List;
import org.entente.document.Document;

/** A document with the claims that it makes, each once. */
public record ExtractedDocument(Document document, List<Claim> claims) {

  public ExtractedDocument {
    claims = List.copyOf(claims);
  }
}
