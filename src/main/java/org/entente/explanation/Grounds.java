package org.entente.explanation;

import java.util.Map;
import java.util.stream.Stream;
import org.entente.mentions.Mention;
import org.entente.mentions.MentionedDocument;
import org.entente.mentions.Resolution;
import org.entente.reference.Reference;

/** Says by what it was decided whom a name means. */
final class Grounds {

  private static final Map<String, String> REACHES =
      Map.of(
          "speaker", "who speaks",
          "one_person", "the person spoken of last",
          "last_pair", "the two sides named last",
          "own_party", "the side that publishes or speaks",
          "last_organisation", "the organisation named last");

  private final Reference reference;
  private final MentionedDocument document;
  private final Persons persons;

  Grounds(Reference reference, MentionedDocument document) {
    this.reference = reference;
    this.document = document;
    this.persons = new Persons(reference, document);
  }

  String of(Resolution resolution, Mention mention) {
    return switch (resolution.ground()) {
      case REFERENCE -> ofReference(mention);
      case DESCRIPTION -> "a body described in passing (bodies.txt)";
      case NAME, NAME_WITH_OFFICE, NAME_WITH_PARTY -> persons.named(resolution, mention);
      case OFFICE -> "an office without a name, of the party beside it";
      case OFFICE_OF_PUBLISHER -> "an office without a name or party: the publisher's";
      case HOLDER -> persons.holding(resolution.by(), mention);
      case SHORT_FORM -> shortForm(resolution.by());
      case DATE -> date(resolution.by());
      case PLACE -> "where something is, not who acts";
      case EVENT -> event(mention);
    };
  }

  /** Why nobody is meant. */
  static String ofNobody(Resolution resolution) {
    return switch (resolution.ground()) {
      case NAME, NAME_WITH_OFFICE, NAME_WITH_PARTY ->
          "a name without an office, and no table has it";
      case HOLDER, OFFICE, OFFICE_OF_PUBLISHER ->
          "nobody named before holds the office '" + resolution.by() + "'";
      case SHORT_FORM -> shortForm(resolution.by()) + ", but nobody is";
      case DATE -> "no day of the calendar, or nothing to count it from";
      case REFERENCE, DESCRIPTION, PLACE, EVENT -> "nothing that is known";
    };
  }

  private static String shortForm(String reach) {
    String taken = REACHES.getOrDefault(reach, reach.replace('_', ' '));
    return "short form for " + taken + " (anaphors.tsv: " + reach + ")";
  }

  private String ofReference(Mention mention) {
    if (!(mention instanceof Mention.OfActors actors)) {
      return "in reference data";
    }
    return switch (actors.form()) {
      case NAME ->
          isListed(actors)
              ? "a name in reference data"
              : "a noun that stands for its state (state-heads.txt)";
      case ADJECTIVE -> "an adjective or one side of a compound";
      case CAPITAL -> "a capital that stands for its government";
      case METONYM -> "another name of a government";
      case FLAG -> "a flag: no part of the sentence";
      case OFFICE -> "an office";
      case ANAPHOR -> "a short form";
    };
  }

  /** Whether it is a party's name itself. */
  private boolean isListed(Mention.OfActors mention) {
    String written = Words.of(document.document().text(), mention.span());
    return mention.actors().stream()
        .flatMap(actor -> names(actor.id(), actor.name()))
        .anyMatch(written::equalsIgnoreCase);
  }

  private Stream<String> names(String id, String name) {
    return Stream.of(
            Stream.of(name, id),
            reference.country(id).stream()
                .flatMap(c -> Stream.concat(Stream.of(c.official()), c.aliases().stream())),
            reference.organisation(id).stream()
                .flatMap(o -> Stream.concat(o.acronym().stream(), o.aliases().stream())))
        .flatMap(names -> names);
  }

  private String date(String by) {
    String published =
        document
            .published()
            .map(date -> "the document's date " + date)
            .orElse("the document's date, which is not known");
    return switch (by) {
      case Resolution.WRITTEN -> "as written";
      case Resolution.YEAR -> "its year by " + published;
      case Resolution.PREVIOUS -> "counted from the date named before";
      default -> "counted from " + published;
    };
  }

  private String event(Mention mention) {
    if (!(mention instanceof Mention.OfEvent event)) {
      return "an event";
    }
    boolean series = reference.series().stream().anyMatch(s -> s.id().equals(event.id()));
    if (series) {
      return "of series.tsv; which edition is not told";
    }
    return event.known()
        ? "an edition of summits.tsv"
        : "a noun of event-heads.txt with proper words beside it";
  }
}
