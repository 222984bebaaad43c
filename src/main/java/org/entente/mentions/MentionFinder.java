package org.entente.mentions;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
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

  private final Origins origins;
  private final WordLists lists;
  private final SameOffices offices;
  private final Gazetteer gazetteer;
  private final KnownPersons known;
  private final EventFinder events;
  private final SentenceScanner scanner;
  private final Authors authors;
  private final BareSurnames surnames;

  public MentionFinder(Reference reference, Additions additions) {
    this.lists = WordLists.with(additions);
    this.offices = new SameOffices(lists);
    this.gazetteer = new Gazetteer(reference, lists);
    this.origins = new Origins(reference, gazetteer);
    this.known = new KnownPersons(reference, gazetteer, lists);
    this.events = new EventFinder(reference, gazetteer, lists);
    this.scanner = new SentenceScanner(events, gazetteer, lists);
    this.authors = new Authors(scanner, gazetteer);
    this.surnames = new BareSurnames(known, lists);
  }

  /** The names of the files of word lists. */
  public static List<String> files() {
    return WordLists.FILES;
  }

  public MentionedDocument find(ReadDocument read) {
    FoldedText text = FoldedText.of(read.document().text());
    List<Sentence> sentences =
        read.sentences().stream().filter(s -> s.kind() != Sentence.Kind.BOILERPLATE).toList();
    List<List<Raw>> scanned =
        sentences.stream()
            .map(s -> scanner.scan(new Line(s, text, gazetteer), text))
            .map(r -> Delegations.attribute(CountryLabels.attribute(r, text), text))
            .toList();
    List<List<Raw>> raws = attributed(cutHeadlines(sentences, scanned, text), sentences, text);
    Optional<Raw.Person> author = authors.of(read.document().metadata());
    Origins.Setting setting = setting(read.document(), raws, author);
    Registry registry = new Registry(known, lists, offices, setting, guest(setting, raws));
    author.ifPresent(person -> registry.introduce(person, setting.home()));
    raws.forEach(r -> registry.list(OfficialLists.of(r, text)));
    introduce(registry, sentences, raws, hosts(setting.home(), sentences, raws, text.lower()));
    surnames.introduce(
        registry, named(raws), setting.published().flatMap(Edtf::latest), text.lower());
    registry.settle();
    Resolver resolver =
        new Resolver(
            registry, events, setting, new Discourse(setting.home(), lists), author, named(raws));
    List<MentionedSentence> mentioned =
        IntStream.range(0, sentences.size())
            .mapToObj(i -> resolver.resolve(sentences.get(i), raws.get(i), text.lower()))
            .toList();
    return new MentionedDocument(
        read.document(), read.document().id(), mentioned, setting.publisher(), setting.published());
  }

  /** With what other lines and persons tell of somebody's office and country. */
  private static List<List<Raw>> attributed(
      List<List<Raw>> raws, List<Sentence> sentences, FoldedText text) {
    List<List<Raw>> joined = RollCalls.join(sentences, raws, text);
    Companions companions = new Companions(joined, text);
    return joined.stream().map(companions::attribute).toList();
  }

  private List<List<Raw>> cutHeadlines(
      List<Sentence> sentences, List<List<Raw>> raws, FoldedText text) {
    List<Raw> body =
        IntStream.range(0, raws.size())
            .filter(i -> sentences.get(i).kind() != Sentence.Kind.HEADLINE)
            .boxed()
            .flatMap(i -> raws.get(i).stream())
            .toList();
    HeadlineNames names = new HeadlineNames(body, lists);
    return IntStream.range(0, raws.size())
        .mapToObj(
            i ->
                sentences.get(i).kind() == Sentence.Kind.HEADLINE
                    ? names.cut(raws.get(i), text)
                    : raws.get(i))
        .toList();
  }

  private Origins.Setting setting(
      Document document, List<List<Raw>> raws, Optional<Raw.Person> author) {
    Origins.Setting setting = origins.of(document, raws);
    Optional<LocalDate> day = setting.published().flatMap(Edtf::latest);
    return setting.signedFor(author.flatMap(person -> party(person, day)));
  }

  /** The party of a person who signs a document: named beside, else known. */
  private Optional<Party> party(Raw.Person person, Optional<LocalDate> day) {
    return person.tenures().stream()
        .flatMap(tenure -> tenure.party().stream())
        .findFirst()
        .or(() -> known.byName(person.name(), day).map(KnownPersons.Match::party));
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
  private static void introduce(
      Registry registry, List<Sentence> sentences, List<List<Raw>> raws, List<Scenes.Host> hosts) {
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
    Map<Raw.Person, Party> scenes =
        hosts.stream()
            .collect(Collectors.toMap(Scenes.Host::person, Scenes.Host::country, (a, b) -> a));
    Map<Integer, List<Raw.Person>> byLength =
        persons.stream().collect(Collectors.groupingBy(MentionFinder::length));
    Stream.of(2, 1, 0)
        .flatMap(length -> byLength.getOrDefault(length, List.of()).stream())
        .forEach(p -> registry.introduce(p, Optional.ofNullable(scenes.get(p))));
  }

  private static List<Raw.Person> named(List<List<Raw>> raws) {
    return raws.stream()
        .flatMap(List::stream)
        .flatMap(r -> r instanceof Raw.Person p ? Stream.of(p) : Stream.<Raw.Person>of())
        .toList();
  }

  /** How many words a name has, at most two: whole names come before surnames. */
  private static int length(Raw.Person person) {
    return Math.min(2, PersonRecord.words(person.name()).size());
  }

  private static List<Scenes.Host> hosts(
      Optional<Party> home, List<Sentence> sentences, List<List<Raw>> raws, String lower) {
    Scenes scenes = new Scenes(home);
    return IntStream.range(0, sentences.size())
        .boxed()
        .flatMap(i -> scenes.hosts(sentences.get(i), raws.get(i), lower).stream())
        .toList();
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
