package org.entente.mentions;

import java.util.List;
import org.entente.document.Sentence;

/**
 * A sentence with its mentions, in order, none overlapping another.
 *
 * @param resolutions how each was decided, with those that came to nothing
 */
public record MentionedSentence(
    Sentence sentence, List<Mention> mentions, List<Resolution> resolutions) {

  public MentionedSentence {
    mentions = List.copyOf(mentions);
    resolutions = List.copyOf(resolutions);
  }
}
