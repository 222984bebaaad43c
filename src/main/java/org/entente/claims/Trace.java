package org.entente.claims;

import java.util.List;
import java.util.Optional;
import org.entente.claims.rules.Match;
import org.entente.claims.rules.NearMiss;
import org.entente.document.ReadDocument;
import org.entente.mentions.Mention;
import org.entente.mentions.MentionedDocument;
import org.entente.mentions.MentionedSentence;

/**
 * How a document was read, step by step.
 *
 * @param read with its boilerplate, which is not looked into
 */
public record Trace(ReadDocument read, MentionedDocument mentioned, List<OfSentence> sentences) {

  public Trace {
    sentences = List.copyOf(sentences);
  }

  /**
   * How a sentence was read.
   *
   * @param firings the rules that hold in it
   * @param offices the claims that name whom its persons represent
   * @param nearest where no rule holds, those that nearly do
   */
  public record OfSentence(
      MentionedSentence sentence,
      List<Firing> firings,
      List<Claim> offices,
      List<NearMiss> nearest) {
    public OfSentence {
      firings = List.copyOf(firings);
      offices = List.copyOf(offices);
      nearest = List.copyOf(nearest);
    }
  }

  /**
   * A rule that holds.
   *
   * @param date that the sentence gives it
   * @param claims that it makes
   * @param silence why it makes none
   */
  public record Firing(
      Match match,
      Ruling ruling,
      Optional<Mention.OfDate> date,
      List<Made> claims,
      Optional<String> silence) {
    public Firing {
      claims = List.copyOf(claims);
    }
  }

  /**
   * A claim that a rule makes.
   *
   * @param kept the claim that says the same and stands in its place
   */
  public record Made(Claim claim, Optional<Claim> kept) {}
}
