package org.entente.mentions;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.entente.document.Document;
import org.entente.document.Edtf;
import org.entente.document.Metadata;
import org.entente.reference.Place;
import org.entente.reference.Publisher;
import org.entente.reference.Reference;

/** Says of a document who speaks in it, at home where, and when. */
final class Origins {

  /** Where the seats of organisations are: a dateline from there tells nothing of a country. */
  static final Set<String> SEATS =
      Set.of(
          "new york", "geneva", "brussels", "vienna", "the hague", "united nations", "strasbourg");

  private final Reference reference;
  private final Gazetteer gazetteer;
  private final Map<String, String> towns = new HashMap<>();

  Origins(Reference reference, Gazetteer gazetteer) {
    this.reference = reference;
    this.gazetteer = gazetteer;
    for (Place place : reference.places()) {
      Stream.concat(Stream.of(place.name()), place.aliases().stream())
          .forEach(name -> towns.putIfAbsent(name.toLowerCase(), place.country()));
    }
    reference.countries().forEach(c -> towns.putIfAbsent(c.name().toLowerCase(), c.id()));
  }

  /**
   * What a document says of itself.
   *
   * @param publisher the party for which its "we" stands
   * @param home the country whose officials it names without saying of which country
   * @param seat the country of its dateline
   */
  record Setting(
      Optional<Party> publisher,
      Optional<Party> home,
      Optional<Party> seat,
      Optional<Edtf> published) {

    /**
     * The same where nobody is known to publish it, of a document that a party's official signs.
     */
    Setting signedFor(Optional<Party> party) {
      return publisher.isPresent() || home.isPresent()
          ? this
          : new Setting(party, party, seat, published);
    }
  }

  Setting of(Document document, List<List<Raw>> raws) {
    Metadata metadata = document.metadata();
    Optional<Publisher> publisher =
        Stream.of(metadata.channel(), metadata.source(), metadata.place())
            .flatMap(Optional::stream)
            .flatMap(name -> reference.publisher(name).stream())
            .findFirst()
            .or(() -> inItsCapital(metadata));
    Optional<Party> speaks = publisher.flatMap(Publisher::speaksFor).flatMap(gazetteer::party);
    Optional<Party> home =
        speaks
            .or(() -> publisher.filter(p -> p.country().isPresent()).flatMap(p -> seat(metadata)))
            .or(() -> publisher.flatMap(Publisher::country).flatMap(gazetteer::party));
    return new Setting(speaks, home, seat(metadata), published(document, raws));
  }

  /** "Ministry of Foreign Affairs, Ankara": an official body without a country is of its town's. */
  private Optional<Publisher> inItsCapital(Metadata metadata) {
    return metadata
        .source()
        .flatMap(name -> seat(metadata).map(seat -> name + " of " + seat.name()))
        .flatMap(reference::publisher)
        .filter(publisher -> publisher.speaksFor().isPresent());
  }

  private Optional<Party> seat(Metadata metadata) {
    return metadata
        .place()
        .map(place -> place.toLowerCase().split(",")[0].strip())
        .filter(place -> !SEATS.contains(place))
        .flatMap(place -> Optional.ofNullable(towns.get(place)))
        .flatMap(gazetteer::party);
  }

  /** The document's date; one without a year takes it from the known events that the text names. */
  private static Optional<Edtf> published(Document document, List<List<Raw>> raws) {
    Optional<Edtf> own = document.metadata().published();
    if (own.isEmpty() || !own.get().text().startsWith("XXXX")) {
      return own;
    }
    return raws.stream()
        .flatMap(List::stream)
        .flatMap(Origins::eventDate)
        .flatMap(e -> near(own.get(), e).stream())
        .findFirst()
        .or(() -> own);
  }

  private static Stream<Edtf> eventDate(Raw raw) {
    return raw instanceof Raw.Settled s && s.mention() instanceof Mention.OfEvent e
        ? e.date().stream()
        : Stream.of();
  }

  /** The day of the document in the year of an event, when it lies within a month of it. */
  private static Optional<Edtf> near(Edtf monthDay, Edtf event) {
    return event
        .earliest()
        .map(start -> LocalDate.parse(start.getYear() + monthDay.text().substring(4)))
        .filter(day -> Math.abs(ChronoUnit.DAYS.between(event.earliest().orElseThrow(), day)) <= 31)
        .map(Edtf::of);
  }
}
