package org.entente.claims.rules;

import java.util.List;
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

  /** Whether it is a word of these. */
  default boolean isWord(java.util.Set<String> words) {
    return this instanceof Word w && words.contains(w.text());
  }
}
