package org.entente.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.claims.rules.Gatherings;
import org.entente.claims.rules.Item;
import org.entente.mentions.Mention;

/** What events a text speaks of, as far as it has been read. */
final class EventTopic {

  private static final Set<String> AMBIGUOUS =
      Set.of(
          "meeting",
          "meetings",
          "talks",
          "session",
          "consultations",
          "dialogue",
          "reception",
          "event",
          "gathering");

  private final Gatherings gatherings;
  private final List<Mention.OfEvent> named = new ArrayList<>();
  private Optional<Mention.OfEvent> told = Optional.empty();
  private boolean talkSince = false;

  EventTopic(Gatherings gatherings) {
    this.gatherings = gatherings;
  }

  /** The event that a noun takes up; a meeting told in between may be what "the meeting" means. */
  Optional<Mention.OfEvent> taken(String noun) {
    if (talkSince && AMBIGUOUS.contains(noun)) {
      return Optional.empty();
    }
    return named.reversed().stream().filter(e -> gatherings.takesUp(noun, e.name())).findFirst();
  }

  /**
   * The event that the text speaks of: the last that it told somebody's presence at, else the first
   * named; none where it has told of a meeting of two since.
   */
  Optional<Mention.OfEvent> current() {
    return talkSince ? Optional.empty() : told.or(() -> named.stream().findFirst());
  }

  /**
   * Ends a sentence.
   *
   * @param talk whether it told of a contact
   * @param claims of attendance that it made
   */
  void endSentence(List<Item> items, boolean talk, List<Claim> claims) {
    List<Mention.OfEvent> here =
        items.stream().flatMap(i -> i.mention(Mention.OfEvent.class).stream()).toList();
    here.forEach(e -> named.removeIf(n -> n.id().equals(e.id())));
    named.addAll(here);
    talkSince = here.isEmpty() && (talk || talkSince);
    told =
        here.reversed().stream()
            .filter(e -> claims.stream().anyMatch(c -> isTold(c, e)))
            .findFirst()
            .or(() -> told);
  }

  private static boolean isTold(Claim claim, Mention.OfEvent event) {
    return claim.status() == Status.HELD && claim.object().id().equals(event.id());
  }
}
