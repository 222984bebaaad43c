package org.entente.mentions;

import java.util.Optional;

/**
 * The office-holder without a name whom a text speaks of: "The Secretary-General condemns ... He
 * calls". A sentence that somebody named opens puts an end to it.
 */
final class UnnamedTopic {

  private Optional<Actor> topic = Optional.empty();
  private Optional<Actor> opening = Optional.empty();
  private boolean opened = false;

  /** Takes note that a sentence mentions an office without a name. */
  void office(Actor actor) {
    if (!opened) {
      opening = Optional.of(actor);
    }
    opened = true;
  }

  /** Takes note that a sentence mentions a person. */
  void person() {
    opened = true;
  }

  /** Whom "he" means at the beginning of a sentence, if that is nobody named. */
  Optional<Actor> takenUp() {
    if (opened) {
      return opening;
    }
    opened = topic.isPresent();
    opening = topic;
    return topic;
  }

  void endSentence() {
    topic = opened ? opening : topic;
    opening = Optional.empty();
    opened = false;
  }
}
