package org.entente.mentions;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.entente.document.ActorType;
import org.entente.document.Document;
import org.entente.document.Edtf;
import org.entente.document.ReadDocument;
import org.entente.document.Sentence;
import org.entente.reference.Reference;
import org.entente.vocabulary.Additions;

/**
 * Finds what a document names, in two passes: first each sentence alone, then, with all persons of
 * the document known, short forms and what they take up. Immutable, safe for several threads.
 */
public final class MentionFinder {

  private final Reference reference;
  private final WordLists lists;
  private final Gazetteer gazetteer;
  private final KnownPersons known;
  private final EventFinder events;
  private final SentenceScanner scanner;

  public MentionFinder(Reference reference, Additions additions) {
    this.reference = reference;
    this.lists = WordLists.with(additions);
    this.gazetteer = new Gazetteer(reference, lists);
    this.known = new KnownPersons(reference, gazetteer, lists);
    this.events = new EventFinder(reference, gazetteer, lists);
    this.scanner = new SentenceScanner(events, gazetteer, lists);
  }

  /** The names of the files of word lists. */
  public static List<String> files() {
    return WordLists.FILES;
  }

  public MentionedDocument find(ReadDocument read) {
    FoldedText text = FoldedText.of(read.document().text());
    List<Sentence> sentences =
        read.sentences().stream().filter(s -> s.kind() != Sentence.Kind.BOILERPLATE).toList();
    List<List<Raw>> raws =
        sentences.stream()
            .map(s -> Delegations.attribute(scanner.scan(new Line(s, text, gazetteer), text), text))
            .toList();
    Resolver.Setting setting = setting(read.document(), raws);
    Registry registry = new Registry(known, lists, setting, guest(setting, raws));
    introduce(registry, sentences, raws);
    Resolver resolver = new Resolver(registry, events, setting);
    List<MentionedSentence> mentioned =
        IntStream.range(0, sentences.size())
            .mapToObj(i -> resolver.resolve(sentences.get(i), raws.get(i), text.lower()))
            .toList();
    return new MentionedDocument(
        read.document(), read.document().id(), mentioned, setting.publisher(), setting.published());
  }

  /** The first country that is not the publisher's, in the text's order. */
  private static Optional<Party> guest(Resolver.Setting setting, List<List<Raw>> raws) {
    return setting.publisher().isEmpty()
        ? Optional.empty()
        : raws.stream()
            .flatMap(List::stream)
            .flatMap(r -> r instanceof Raw.Parties p ? p.parties().stream() : Stream.of())
            .filter(p -> p.type() == ActorType.COUNTRY && !setting.publisher().get().equals(p))
            .findFirst();
  }

  /** Names of the running text come first: a headline's may run into its other words. */
  private static void introduce(Registry registry, List<Sentence> sentences, List<List<Raw>> raws) {
    List<Integer> order =
        IntStream.range(0, sentences.size())
            .boxed()
            .sorted(Comparator.comparing(i -> sentences.get(i).kind() == Sentence.Kind.HEADLINE))
            .toList();
    List<Raw.Person> persons = new ArrayList<>();
    order.forEach(
        i ->
            raws.get(i).stream()
                .flatMap(r -> r instanceof Raw.Person p ? Stream.of(p) : Stream.of())
                .forEach(persons::add));
    persons.stream()
        .sorted(Comparator.comparing(p -> -Math.min(2, PersonRecord.words(p.name()).size())))
        .forEach(registry::introduce);
    registry.settle();
  }

  private Resolver.Setting setting(Document document, List<List<Raw>> raws) {
    Optional<Party> publisher =
        Stream.of(document.metadata().channel(), document.metadata().source())
            .flatMap(Optional::stream)
            .flatMap(name -> reference.publisher(name).stream())
            .flatMap(p -> p.speaksFor().stream())
            .flatMap(id -> gazetteer.party(id).stream())
            .findFirst();
    return new Resolver.Setting(publisher, published(document, raws));
  }

  /** The document's date; one without a year takes it from the known events that the text names. */
  private static Optional<Edtf> published(Document document, List<List<Raw>> raws) {
    Optional<Edtf> own = document.metadata().published();
    if (own.isEmpty() || !own.get().text().startsWith("XXXX")) {
      return own;
    }
    List<Edtf> events =
        raws.stream()
            .flatMap(List::stream)
            .flatMap(
                r ->
                    r instanceof Raw.Settled s && s.mention() instanceof Mention.OfEvent e
                        ? e.date().stream()
                        : Stream.of())
            .toList();
    return events.stream().flatMap(e -> near(own.get(), e).stream()).findFirst().or(() -> own);
  }

  /** The day of the document in the year of an event, when it lies within a month of it. */
  private static Optional<Edtf> near(Edtf monthDay, Edtf event) {
    return event
        .earliest()
        .map(
            start ->
                Edtf.of(java.time.LocalDate.parse(start.getYear() + monthDay.text().substring(4))))
        .filter(
            day -> {
              long days =
                  Math.abs(
                      java.time.temporal.ChronoUnit.DAYS.between(
                          event.earliest().orElseThrow(), day.earliest().orElseThrow()));
              return days <= 31;
            });
  }
}
