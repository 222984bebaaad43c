package org.entente.claims.rules;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.document.Span;
import org.entente.mentions.Actor;
import org.entente.mentions.Mention;

/** What a rule sees of a sentence: words, and mentions as wholes. */
public sealed interface Item {

  Span span();

  /** A word or sign that belongs to no mention, in lower case. */
  record Word(Span span, String text) implements Item {}

  /** One actor or a list of them. */
  record Actors(Span span, List<Mention.OfActors> members) implements Item {
    public Actors {
      members = List.copyOf(members);
    }

    public List<Actor> actors() {
      return members.stream().flatMap(m -> m.actors().stream()).distinct().toList();
    }

    public boolean possessive() {
      return members.getLast().possessive();
    }

    /** Whether it only qualifies a noun behind it: "Russian", "Russia-Hungary". */
    public boolean qualifies() {
      return members.getLast().form() == Mention.Form.ADJECTIVE;
    }

    /** Whether at least two parties are named. */
    public boolean several() {
      return actors().size() > 1;
    }
  }

  /** A date, place or event. */
  record Other(Mention mention) implements Item {
    @Override
    public Span span() {
      return mention.span();
    }
  }

  /** The date, place or event that it is, when it is one of this type. */
  default <T extends Mention> Optional<T> mention(Class<T> type) {
    return this instanceof Other o && type.isInstance(o.mention())
        ? Optional.of(type.cast(o.mention()))
        : Optional.empty();
  }

  /** Whether it is a word of these. */
  default boolean isWord(Set<String> words) {
    return this instanceof Word w && words.contains(w.text());
  }
}
