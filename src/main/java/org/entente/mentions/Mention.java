package org.entente.mentions;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.entente.document.Edtf;
import org.entente.document.Span;

/** A place in a sentence that names something; its span points into the document's text. */
public sealed interface Mention {

  Span span();

  /**
   * Actors named together at one place: usually one; several where a plural names them ("the two
   * Presidents", "leaders of Spain and Portugal").
   *
   * @param form how they are named
   * @param possessive whether a possessive 's follows
   */
  record OfActors(Span span, List<Actor> actors, Form form, boolean possessive) implements Mention {
    public OfActors {
      actors = List.copyOf(actors);
    }
  }

  /**
   * A date or time expression.
   *
   * @param date resolved as far as it can be
   */
  record OfDate(Span span, Edtf date) implements Mention {}

  /** A city or venue that is a place here, not a government; its country where it is known. */
  record OfPlace(Span span, String name, Optional<Party> country) implements Mention {

    /** Whether who goes there may go to an organisation: "a visit to Brussels". */
    public boolean isSeatOfOrganisations() {
      return Origins.SEATS.contains(name.toLowerCase(Locale.ROOT));
    }
  }

  /**
   * A named gathering.
   *
   * @param id the edition's id in reference data, or a slug of the name
   * @param date of the edition, where reference data knows it
   */
  record OfEvent(
      Span span,
      String id,
      String name,
      Optional<Edtf> date,
      Optional<Party> organisation,
      boolean known)
      implements Mention {}

  /** How an actor is named. */
  enum Form {
    /** A proper name, with or without an office. */
    NAME,
    /** An adjective or possessive side of another noun: "Russian", "Russia-Hungary". */
    ADJECTIVE,
    /** A capital, which may stand for its government or be only the place. */
    CAPITAL,
    /** Another name of a government: "the Kremlin". */
    METONYM,
    /** An emoji flag or hashtag: decoration, not syntax. */
    FLAG,
    /** An office without a name: "his Chinese counterpart". */
    OFFICE,
    /** A later short form: "the Minister", "the two Presidents", "they". */
    ANAPHOR
  }
}
