package org.entente.mentions;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.document.Span;

/** A mention as one sentence alone shows it, before the document says who is meant. */
sealed interface Raw {

  Span span();

  /** A person's name with the offices named beside it; a bare name has none. */
  record Person(Span span, String name, List<Actor.Tenure> tenures, boolean possessive)
      implements Raw {
    public Person {
      tenures = List.copyOf(tenures);
    }

    /**
     * A name with its offices.
     *
     * @param whole the first word of all that names the person, and the one behind it
     * @param name the same of the name alone
     */
    static Person of(Line line, int[] whole, int[] name, List<Title> titles) {
      List<Actor.Tenure> tenures = new ArrayList<>();
      for (Title title : titles) {
        if (title.parties().isEmpty()) {
          tenures.add(new Actor.Tenure(title.office(), Optional.empty()));
        }
        title.parties().forEach(p -> tenures.add(new Actor.Tenure(title.office(), Optional.of(p))));
      }
      return new Person(
          line.span(whole[0], whole[1]),
          line.written(name[0], name[1]).replaceAll("[\\[\\]]", ""),
          tenures,
          line.isPossessive(whole[1]));
    }

    /** The same, for a party in each office that names none of its own. */
    Person actingFor(Party party) {
      return with(
          tenures.stream()
              .map(
                  t -> t.party().isPresent() ? t : new Actor.Tenure(t.office(), Optional.of(party)))
              .toList());
    }

    /** The same with other offices. */
    Person with(List<Actor.Tenure> others) {
      return new Person(span, name, others, possessive);
    }
  }

  /** An office without a name. */
  record Titled(Span span, Title title, String determiner, boolean possessive) implements Raw {}

  /** States or organisations. */
  record Parties(Span span, List<Party> parties, Mention.Form form, boolean possessive)
      implements Raw {
    public Parties {
      parties = List.copyOf(parties);
    }
  }

  /** A body described in passing: "the ministerial committee on Gaza". */
  record Described(Span span, String name) implements Raw {}

  /** "he", "they", "the two sides". */
  record Anaphor(Span span, Reach reach, boolean possessive) implements Raw {}

  /** What an anaphor takes up. */
  enum Reach {
    SPEAKER,
    ONE_PERSON,
    ONE_MAN,
    ONE_WOMAN,
    OTHER,
    GUEST,
    LAST_PAIR,
    NEAR_PAIR,
    TWO_PARTIES,
    LAST_THREE,
    LAST_FOUR,
    OWN_PARTY,
    LAST_ORGANISATION
  }

  /** A date not yet settled. */
  record Dated(Span span, DateExpression expression) implements Raw {}

  /** A date, place or event: the same everywhere in the document. */
  record Settled(Mention mention) implements Raw {
    @Override
    public Span span() {
      return mention.span();
    }
  }
}
