package org.entente.mentions;

import java.util.Locale;
import java.util.Optional;
import org.entente.document.Span;

/**
 * What became of a place of a sentence that names somebody or something.
 *
 * @param by what decided, where there is such a thing: an office's words, a short form's reach,
 *     what a date is counted from
 * @param mention empty where nobody could be meant: a name that nobody introduces, an office that
 *     nobody holds
 */
public record Resolution(Span span, Ground ground, String by, Optional<Mention> mention) {

  /** A date that is written with its year. */
  public static final String WRITTEN = "written";

  /** A date whose year follows from the document's date. */
  public static final String YEAR = "year";

  /** A date counted from the document's. */
  public static final String PUBLISHED = "published";

  /** A date counted from the one named before. */
  public static final String PREVIOUS = "previous";

  static Resolution of(Raw raw, Optional<Mention> mention) {
    return new Resolution(raw.span(), ground(raw, mention), by(raw), mention);
  }

  private static Ground ground(Raw raw, Optional<Mention> mention) {
    return switch (raw) {
      case Raw.Parties p -> Ground.REFERENCE;
      case Raw.Described d -> Ground.DESCRIPTION;
      case Raw.Person p -> ground(p);
      case Raw.Titled t when !isOffice(mention) -> Ground.HOLDER;
      case Raw.Titled t ->
          t.title().parties().isEmpty() ? Ground.OFFICE_OF_PUBLISHER : Ground.OFFICE;
      case Raw.Anaphor a -> Ground.SHORT_FORM;
      case Raw.Dated d -> Ground.DATE;
      case Raw.Settled s -> s.mention() instanceof Mention.OfPlace ? Ground.PLACE : Ground.EVENT;
    };
  }

  private static Ground ground(Raw.Person person) {
    if (person.tenures().isEmpty()) {
      return Ground.NAME;
    }
    boolean party = person.tenures().stream().anyMatch(t -> t.party().isPresent());
    return party ? Ground.NAME_WITH_PARTY : Ground.NAME_WITH_OFFICE;
  }

  private static boolean isOffice(Optional<Mention> mention) {
    return mention
        .filter(m -> m instanceof Mention.OfActors a && a.form() == Mention.Form.OFFICE)
        .isPresent();
  }

  private static String base(DateExpression expression) {
    return switch (expression) {
      case DateExpression.Calendar c when c.year().isPresent() -> WRITTEN;
      case DateExpression.Between b when b.first().year().isPresent() -> WRITTEN;
      case DateExpression.Relative r when r.fromPrevious() -> PREVIOUS;
      case DateExpression.Calendar c -> YEAR;
      case DateExpression.Between b -> YEAR;
      case DateExpression.Relative r -> PUBLISHED;
      case DateExpression.Weekday w -> PUBLISHED;
      case DateExpression.Weekdays w -> PUBLISHED;
      case DateExpression.DayOfMonth m -> PUBLISHED;
      case DateExpression.Unit u -> PUBLISHED;
    };
  }

  private static String by(Raw raw) {
    return switch (raw) {
      case Raw.Titled t -> t.title().office().words();
      case Raw.Anaphor a -> a.reach().name().toLowerCase(Locale.ROOT);
      case Raw.Parties p -> "";
      case Raw.Described d -> "";
      case Raw.Person p -> "";
      case Raw.Dated d -> base(d.expression());
      case Raw.Settled s -> "";
    };
  }
}
