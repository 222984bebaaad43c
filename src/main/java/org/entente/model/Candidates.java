package org.entente.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.document.Edtf;
import org.entente.mentions.Actor;
import org.entente.mentions.Mention;
import org.entente.mentions.MentionedSentence;

/**
 * What a sentence names, each once, in the order of the text. Flags and hashtags name nobody.
 *
 * @param text the whole document's
 */
record Candidates(
    List<Candidate.OfActor> actors,
    List<Candidate.OfEvent> events,
    List<Mention.OfDate> dates,
    List<Mention.OfPlace> places,
    String text) {

  Candidates {
    actors = List.copyOf(actors);
    events = List.copyOf(events);
    dates = List.copyOf(dates);
    places = List.copyOf(places);
  }

  static Candidates of(MentionedSentence sentence, String text) {
    return new Candidates(
        actors(sentence, text),
        events(sentence, text),
        all(sentence, Mention.OfDate.class).toList(),
        all(sentence, Mention.OfPlace.class).toList(),
        text);
  }

  private record Named<T>(T what, Words words) {}

  private static List<Candidate.OfActor> actors(MentionedSentence sentence, String text) {
    Stream<Named<Actor>> named =
        all(sentence, Mention.OfActors.class)
            .filter(mention -> mention.form() != Mention.Form.FLAG)
            .flatMap(m -> m.actors().stream().map(a -> new Named<>(a, Words.of(m, text))));
    List<Candidate.OfActor> actors = new ArrayList<>();
    groups(named, actor -> actor.type() + ":" + actor.id())
        .forEach(
            (a, words) -> actors.add(new Candidate.OfActor("a" + (actors.size() + 1), a, words)));
    return actors;
  }

  private static List<Candidate.OfEvent> events(MentionedSentence sentence, String text) {
    Stream<Named<Mention.OfEvent>> named =
        all(sentence, Mention.OfEvent.class).map(e -> new Named<>(e, Words.of(e, text)));
    List<Candidate.OfEvent> events = new ArrayList<>();
    groups(named, Mention.OfEvent::id)
        .forEach(
            (e, words) -> events.add(new Candidate.OfEvent("e" + (events.size() + 1), e, words)));
    return events;
  }

  private static <T> Map<T, List<Words>> groups(Stream<Named<T>> named, Function<T, String> key) {
    Map<String, List<Named<T>>> byKey =
        named.collect(
            Collectors.groupingBy(n -> key.apply(n.what), LinkedHashMap::new, Collectors.toList()));
    Map<T, List<Words>> groups = new LinkedHashMap<>();
    byKey
        .values()
        .forEach(g -> groups.put(g.getFirst().what, g.stream().map(Named::words).toList()));
    return groups;
  }

  private static <T extends Mention> Stream<T> all(MentionedSentence sentence, Class<T> type) {
    return sentence.mentions().stream().filter(type::isInstance).map(type::cast);
  }

  /** The one that is called so; empty where none is, or several. */
  Optional<Candidate> find(String reference) {
    List<Candidate> found =
        Stream.<Candidate>concat(actors.stream(), events.stream())
            .filter(candidate -> candidate.answersTo(reference))
            .toList();
    return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
  }

  /** The dates that the sentence names. */
  Stream<Edtf> days() {
    return dates.stream().map(Mention.OfDate::date);
  }

  /** The name of the place that the sentence names so. */
  Optional<String> place(String place) {
    return places.stream()
        .filter(
            named ->
                named.name().equalsIgnoreCase(place)
                    || named.span().of(text).equalsIgnoreCase(place))
        .map(Mention.OfPlace::name)
        .findFirst();
  }
}
