package org.entente.claims;

import java.util.List;
import org.entente.mentions.MentionedDocument;
import org.entente.mentions.MentionedSentence;

/**
 * What the rules make of a document.
 *
 * @param document with all that it names
 * @param claims each once
 * @param open the sentences that the rules say nothing of: no claim but of an office, and no rule
 *     that holds in them
 */
public record RuleReading(
    MentionedDocument document, List<Claim> claims, List<MentionedSentence> open) {

  public RuleReading {
    claims = List.copyOf(claims);
    open = List.copyOf(open);
  }
}
