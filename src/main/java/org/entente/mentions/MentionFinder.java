package org.entente.mentions;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.entente.document.ActorType;
import org.entente.document.ReadDocument;
import org.entente.document.Sentence;
import org.entente.reference.Reference;
import org.entente.vocabulary.Additions;

/**
 * Finds what a document names, in two passes: first each sentence alone, then, with all persons of
 * the document known, short forms and what they take up. Immutable, safe for several threads.
 */
public final class MentionFinder {

  private final Origins origins;
  private final WordLists lists;
  private final SameOffices offices;
  private final Gazetteer gazetteer;
  private final KnownPersons known;
  private final EventFinder events;
  private final SentenceScanner scanner;

  public MentionFinder(Reference reference, Additions additions) {
    this.lists = WordLists.with(additions);
    this.offices = new SameOffices(lists);
    this.gazetteer = new Gazetteer(reference, lists);
    this.origins = new Origins(reference, gazetteer);
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
    Origins.Setting setting = origins.of(read.document(), raws);
    Registry registry = new Registry(known, lists, offices, setting, guest(setting, raws));
    introduce(registry, sentences, raws);
    Resolver resolver = new Resolver(registry, events, setting, lists);
    List<MentionedSentence> mentioned =
        IntStream.range(0, sentences.size())
            .mapToObj(i -> resolver.resolve(sentences.get(i), raws.get(i), text.lower()))
            .toList();
    return new MentionedDocument(
        read.document(), read.document().id(), mentioned, setting.publisher(), setting.published());
  }

  /** The first country that is not the publisher's, in the text's order. */
  private static Optional<Party> guest(Origins.Setting setting, List<List<Raw>> raws) {
    return setting.home().isEmpty()
        ? Optional.empty()
        : raws.stream()
            .flatMap(List::stream)
            .flatMap(r -> r instanceof Raw.Parties p ? p.parties().stream() : Stream.of())
            .filter(p -> p.type() == ActorType.COUNTRY && !setting.home().get().equals(p))
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
                .flatMap(r -> r instanceof Raw.Person p ? Stream.of(p) : Stream.<Raw.Person>of())
                .filter(p -> !isSlogan(sentences.get(i), p, persons))
                .forEach(persons::add));
    persons.stream()
        .sorted(Comparator.comparing(p -> -Math.min(2, PersonRecord.words(p.name()).size())))
        .forEach(registry::introduce);
    registry.settle();
  }

  /** "Egypt's Bold Stand": a headline's capitals make no person whom the text does not name. */
  private static boolean isSlogan(Sentence sentence, Raw.Person person, List<Raw.Person> named) {
    boolean owned =
        person.tenures().stream().allMatch(t -> t.office().words().equals("representative"));
    return sentence.kind() == Sentence.Kind.HEADLINE
        && owned
        && named.stream().noneMatch(n -> n.name().contains(person.name()));
  }
}
