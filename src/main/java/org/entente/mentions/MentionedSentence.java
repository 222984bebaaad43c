package org.entente.mentions;

import java.util.List;
import org.entente.document.Sentence;

/** A sentence with its mentions, in order, none overlapping another. */
public record MentionedSentence(Sentence sentence, List<Mention> mentions) {

  public MentionedSentence {
    mentions = List.copyOf(mentions);
  }
}
