package org.entente.mentions;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.entente.document.ActorType;
import org.entente.document.Edtf;
import org.entente.mentions.Office.Tenure;

/** The persons of one document: who is named where, with which offices and for whom. */
final class Registry {

  private final List<PersonRecord> persons = new ArrayList<>();
  private final KnownPersons known;
  private final WordLists lists;
  private final SameOffices offices;
  private final Map<String, SameOffices.Compared> compared = new HashMap<>();
  private final Optional<Party> home;
  private final Optional<Party> seat;
  private final Optional<LocalDate> day;
  private final Optional<Party> guest;
  private final boolean ministry;
  private final List<List<Raw.Person>> officials = new ArrayList<>();

  /**
   * @param guest the country beside the publisher's that the document speaks of first
   */
  Registry(
      KnownPersons known,
      WordLists lists,
      SameOffices offices,
      Origins.Setting setting,
      Optional<Party> guest) {
    this.known = known;
    this.lists = lists;
    this.offices = offices;
    this.home = setting.home();
    this.seat = setting.seat();
    this.day = setting.published().flatMap(Edtf::latest);
    this.guest = guest;
    this.ministry = setting.publisher().isPresent();
  }

  /** Takes note of officials who are named in one list. */
  void list(List<List<Raw.Person>> more) {
    officials.addAll(more);
  }

  /**
   * Takes up a name with offices, or one that reference data knows; other bare names are not kept.
   *
   * @param scene the country of the place, when the person is named as a host there
   */
  void introduce(Raw.Person raw, Optional<Party> scene) {
    Optional<PersonRecord> there = find(raw);
    if (there.isPresent()) {
      there.get().add(raw.name(), raw.tenures());
      return;
    }
    boolean titled = !raw.tenures().isEmpty();
    if (titled || known.byName(raw.name(), day).isPresent()) {
      PersonRecord record = new PersonRecord(raw.name(), lists);
      record.add(raw.name(), raw.tenures());
      record.setScene(scene);
      persons.add(record);
    }
  }

  /** Takes up somebody whom a surname alone names, unless another bears it here. */
  void introduce(Raw.Person raw, KnownPersons.Match who) {
    if (find(raw).isEmpty()) {
      PersonRecord record = new PersonRecord(raw.name(), lists);
      record.add(raw.name(), List.of(who.tenure()));
      record.know(who.id());
      persons.add(record);
    }
  }

  /** The person that a name means here; a country given beside it must be the person's. */
  Optional<PersonRecord> find(Raw.Person raw) {
    List<String> words = PersonRecord.words(raw.name());
    List<PersonRecord> compatible = new ArrayList<>();
    for (PersonRecord person : persons) {
      if (person.answersTo(words) && sameCountry(person, raw.tenures())) {
        compatible.add(person);
      }
    }
    if (compatible.size() > 1) {
      Optional<PersonRecord> exact =
          compatible.stream().filter(p -> p.words().equals(words)).findFirst();
      return exact
          .or(() -> sameOffice(compatible, raw))
          .or(() -> Optional.of(compatible.getFirst()));
    }
    return compatible.stream().findFirst();
  }

  private static Optional<PersonRecord> sameOffice(List<PersonRecord> among, Raw.Person raw) {
    return among.stream()
        .filter(
            p ->
                raw.tenures().stream()
                    .anyMatch(
                        t ->
                            p.tenures().stream()
                                .anyMatch(
                                    o -> o.office().words().equalsIgnoreCase(t.office().words()))))
        .findFirst();
  }

  private static boolean sameCountry(PersonRecord person, List<Actor.Tenure> tenures) {
    List<Party> theirs = countries(tenures);
    List<Party> mine = countries(person.tenures());
    return theirs.isEmpty() || mine.isEmpty() || theirs.stream().anyMatch(mine::contains);
  }

  private static List<Party> countries(List<Actor.Tenure> tenures) {
    return tenures.stream()
        .flatMap(t -> t.party().stream())
        .filter(p -> p.type() == ActorType.COUNTRY)
        .toList();
  }

  /**
   * Gives each person the party that the text leaves open: from reference data, else the publisher.
   */
  void settle() {
    persons.forEach(this::recognise);
    List<PersonRecord> open = persons.stream().filter(p -> p.party().isEmpty()).toList();
    open.forEach(p -> fromText(p).ifPresent(p::fillParty));
  }

  private void recognise(PersonRecord person) {
    Optional<KnownPersons.Match> match = known.match(person, day);
    match.ifPresent(m -> person.know(m.id()));
    Optional<Party> party = person.party().or(() -> match.map(KnownPersons.Match::party));
    if (person.tenures().isEmpty() && match.isPresent()) {
      person.add(person.name(), List.of(match.get().tenure()));
    }
    party.ifPresent(person::fillParty);
  }

  private Optional<Party> fromText(PersonRecord person) {
    boolean official = person.tenures().stream().anyMatch(t -> t.office().level() <= 5);
    boolean counterpart =
        person.tenures().stream().anyMatch(t -> isCounterpart(t.office().words()));
    if (!official || counterpart) {
      return Optional.empty();
    }
    Optional<Party> beside = neighbours(person).filter(p -> !known.hasOther(p, person, day));
    return beside
        .filter(p -> !ministry)
        .or(() -> ofPublisher(person))
        .or(() -> beside)
        .or(() -> guest)
        .or(() -> seat.filter(p -> !known.hasOther(p, person, day)))
        .filter(p -> !isStyled(person) || p.type() == ActorType.COUNTRY);
  }

  /** "His Excellency X": a style alone makes somebody an official, of no organisation. */
  private static boolean isStyled(PersonRecord person) {
    return person.tenures().stream()
        .allMatch(t -> t.office().words().equals(Office.REPRESENTATIVE));
  }

  private Optional<Party> ofPublisher(PersonRecord person) {
    return person
        .scene()
        .filter(p -> !known.hasOther(p, person, day))
        .or(() -> home.filter(p -> !known.hasOther(p, person, day)));
  }

  /** The country of all others in a list of officials, where it is one and told of several. */
  private Optional<Party> neighbours(PersonRecord person) {
    return officials.stream()
        .map(list -> list.stream().flatMap(raw -> find(raw).stream()).toList())
        .filter(list -> list.contains(person))
        .map(list -> list.stream().flatMap(p -> p.party().stream()).toList())
        .filter(parties -> parties.size() > 1 && parties.stream().distinct().count() == 1)
        .map(List::getFirst)
        .findFirst();
  }

  /**
   * The person who holds an office of this head: "the Minister", "the Russian diplomat".
   *
   * @param recent who was named before, the likeliest last
   * @param mayCome who else may be meant before the text names him
   */
  Optional<PersonRecord> holder(
      Title title, List<PersonRecord> recent, Predicate<PersonRecord> mayCome) {
    boolean named = !title.parties().isEmpty();
    return Stream.concat(
            recent.reversed().stream(), persons.stream().filter(p -> named || mayCome.test(p)))
        .distinct()
        .filter(p -> holds(p, title))
        .findFirst();
  }

  private boolean holds(PersonRecord person, Title title) {
    boolean party = title.parties().isEmpty() || title.parties().stream().anyMatch(person::actsFor);
    if (!party || title.office().tenure() != Tenure.HELD) {
      return false;
    }
    if (lists.genericHeads().contains(title.head())) {
      return !title.parties().isEmpty() || person.tenures().stream().anyMatch(Registry::isNamed);
    }
    return person.tenures().stream()
        .anyMatch(t -> isOffice(t.office(), title) || isOfBodies(title) && isChief(t));
  }

  /** Whether the text names somebody's office: not "X of Norway". */
  private static boolean isNamed(Actor.Tenure tenure) {
    return !tenure.office().equals(Office.REPRESENTATIVE);
  }

  /** Whether an office without a party is one that bodies of many states have. */
  boolean isOfBodies(Title title) {
    return title.parties().isEmpty() && lists.bodyOffices().contains(title.head());
  }

  /** "UN chief": he is meant by the name of the body's office too. */
  private static boolean isChief(Actor.Tenure tenure) {
    return tenure.office().words().equalsIgnoreCase("chief")
        && tenure.party().filter(p -> p.type() == ActorType.ORGANISATION).isPresent();
  }

  /**
   * Whether a person holds one of the offices that a plural names: "the leaders", "the ministers".
   */
  boolean isOneOf(PersonRecord person, Title plural) {
    String head = plural.head().replaceFirst("s$", "").replace("ministers", "minister");
    if (head.equals("leader")) {
      return true;
    }
    boolean minister = head.endsWith("minister");
    return lists.genericHeads().contains(head)
        || person.tenures().stream()
            .map(t -> t.office().words().toLowerCase(Locale.ROOT))
            .anyMatch(
                words ->
                    words.contains(lastWord(head))
                        || isCounterpart(words)
                        || minister && words.matches("(?:foreign )?secretary(?: of state)?"));
  }

  private boolean isCounterpart(String office) {
    String words = office.toLowerCase(Locale.ROOT);
    return lists.counterparts().stream().anyMatch(words::contains);
  }

  private static String lastWord(String head) {
    return head.substring(head.lastIndexOf(' ') + 1);
  }

  /** Whether a title names an office that somebody holds, by any of its names. */
  private boolean isOffice(Office office, Title title) {
    return compared(office.words())
        .agreesWith(compared(title.office().words()), compared(title.head()));
  }

  private SameOffices.Compared compared(String office) {
    return compared.computeIfAbsent(office, offices::compared);
  }

  List<Actor> actors(List<PersonRecord> people) {
    return people.stream().map(this::actor).toList();
  }

  Actor actor(PersonRecord person) {
    String id =
        person
            .knownId()
            .orElseGet(
                () ->
                    person.words().size() > 1
                        ? Slugs.of(person.name())
                        : Slugs.of(
                            person.name() + person.party().map(p -> " " + p.id()).orElse("")));
    return new Actor(
        ActorType.PERSON,
        id,
        person.name(),
        Optional.empty(),
        person.tenures(),
        Optional.empty(),
        true);
  }
}
