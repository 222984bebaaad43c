package org.entente.mentions;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.document.ActorType;
import org.entente.document.Edtf;
import org.entente.reference.OfficeTerm;
import org.entente.reference.Reference;

/** The office-holders that reference data knows, found by name, surname, office, party and time. */
final class KnownPersons {

  /** A person known, with the term that fits. */
  record Match(String id, Party party, Actor.Tenure tenure) {}

  /** Offices, spelled as reference data spells them, whose holders a surname alone can name. */
  private static final Set<String> LEADING =
      Set.of(
          "president",
          "prime-minister",
          "chancellor",
          "leader",
          "foreign-minister",
          "secretary-of-state",
          "secretary-general",
          "high-representative",
          "council-president",
          "commission-president");

  private final Map<String, List<OfficeTerm>> byName = new HashMap<>();
  private final Map<String, List<OfficeTerm>> bySurname = new HashMap<>();
  private final Map<String, List<OfficeTerm>> bySurnameAlone = new HashMap<>();
  private final Map<String, List<OfficeTerm>> byParty;
  private final Gazetteer gazetteer;
  private final WordLists lists;

  KnownPersons(Reference reference, Gazetteer gazetteer, WordLists lists) {
    this.gazetteer = gazetteer;
    this.lists = lists;
    this.byParty = reference.persons().stream().collect(Collectors.groupingBy(OfficeTerm::party));
    reference.persons().forEach(this::add);
    Map<String, List<OfficeTerm>> byId =
        reference.persons().stream()
            .filter(t -> t.offices().stream().anyMatch(LEADING::contains))
            .collect(Collectors.groupingBy(OfficeTerm::id));
    lists
        .surnamesAlone(row -> Map.entry(key(row.required("surname")), row.required("person")))
        .forEach(e -> bySurnameAlone.put(e.getKey(), byId.getOrDefault(e.getValue(), List.of())));
  }

  private void add(OfficeTerm term) {
    Stream.concat(Stream.of(term.name()), term.aliases().stream())
        .map(KnownPersons::key)
        .distinct()
        .forEach(n -> byName.computeIfAbsent(n, k -> new ArrayList<>()).add(term));
    Stream.concat(Stream.of(term.name()), term.aliases().stream())
        .flatMap(n -> surnames(n, term).stream())
        .distinct()
        .forEach(s -> bySurname.computeIfAbsent(s, k -> new ArrayList<>()).add(term));
  }

  private List<String> surnames(String name, OfficeTerm term) {
    List<String> words = PersonRecord.words(name);
    if (words.isEmpty()) {
      return List.of();
    }
    boolean familyFirst = lists.surnameFirst().contains(term.party());
    return familyFirst ? List.of(words.getLast(), words.getFirst()) : List.of(words.getLast());
  }

  private static String key(String name) {
    return String.join(" ", PersonRecord.words(name)).replace('-', ' ');
  }

  /** A person known by this whole name, in office at a day or nearest to it. */
  Optional<Match> byName(String name, Optional<LocalDate> day) {
    return one(byName.getOrDefault(key(name), List.of()), day);
  }

  /** Who is known by this surname alone and in a leading office on that very day. */
  Optional<Match> bySurname(String surname, Optional<LocalDate> day) {
    List<OfficeTerm> then =
        bySurnameAlone.getOrDefault(key(surname), List.of()).stream()
            .filter(t -> day.filter(d -> isIn(t, d)).isPresent())
            .toList();
    return one(then, day);
  }

  private static boolean isIn(OfficeTerm term, LocalDate day) {
    return term.from().flatMap(Edtf::earliest).filter(day::isBefore).isEmpty()
        && term.to().flatMap(Edtf::latest).filter(day::isAfter).isEmpty();
  }

  /** The one known person that a record of a document can be. */
  Optional<Match> match(PersonRecord person, Optional<LocalDate> day) {
    List<OfficeTerm> named = byName.getOrDefault(key(person.name()), List.of());
    List<OfficeTerm> fitting =
        named.stream().filter(t -> fits(t, person) && isThen(t, person, day)).toList();
    if (!fitting.isEmpty()) {
      List<OfficeTerm> held = fitting.stream().filter(t -> holds(t, person)).toList();
      return one(held.stream().anyMatch(t -> isAbout(t, day)) ? held : fitting, day);
    }
    List<String> words = person.words();
    List<OfficeTerm> surnamed =
        bySurname.getOrDefault(words.isEmpty() ? "" : words.getLast(), List.of()).stream()
            .filter(t -> fits(t, person) && sameInitial(t, words) && isAbout(t, day))
            .filter(t -> words.size() > 1 && person.party().isPresent() || holds(t, person))
            .toList();
    boolean unique = surnamed.stream().map(OfficeTerm::id).distinct().count() == 1;
    return unique ? one(surnamed, day) : Optional.empty();
  }

  /** Whether a party is known to have had another person in this very office at a day. */
  boolean hasOther(Party party, PersonRecord person, Optional<LocalDate> day) {
    if (day.isEmpty()) {
      return false;
    }
    List<String> offices = offices(person);
    List<OfficeTerm> held =
        byParty.getOrDefault(party.id(), List.of()).stream()
            .filter(t -> offices.stream().anyMatch(t.offices()::contains) && isAbout(t, day))
            .toList();
    List<String> words = person.words();
    return !held.isEmpty() && held.stream().noneMatch(t -> sharesName(t, words));
  }

  /** A person's offices, spelled as reference data spells them. */
  private static List<String> offices(PersonRecord person) {
    return person.tenures().stream()
        .map(t -> t.office().words().toLowerCase(Locale.ROOT).replace(' ', '-'))
        .toList();
  }

  private static boolean sharesName(OfficeTerm term, List<String> words) {
    return Stream.concat(Stream.of(term.name()), term.aliases().stream())
        .anyMatch(n -> PersonRecord.words(n).stream().anyMatch(words::contains));
  }

  private static boolean fits(OfficeTerm term, PersonRecord person) {
    return person.party().isEmpty()
        || person.tenures().stream()
            .anyMatch(t -> t.party().filter(p -> p.id().equals(term.party())).isPresent());
  }

  /** An organisation's office at another time does not tell for whom somebody acts now. */
  private boolean isThen(OfficeTerm term, PersonRecord person, Optional<LocalDate> day) {
    return person.party().isPresent()
        || gazetteer.party(term.party()).filter(p -> p.type() == ActorType.COUNTRY).isPresent()
        || person.tenures().isEmpty()
        || isAbout(term, day)
        || holds(term, person);
  }

  private static boolean sameInitial(OfficeTerm term, List<String> words) {
    return words.size() == 1
        || PersonRecord.words(term.name()).getFirst().charAt(0) == words.getFirst().charAt(0);
  }

  private static boolean holds(OfficeTerm term, PersonRecord person) {
    return person.tenures().stream()
        .anyMatch(
            t ->
                term.offices().stream()
                    .anyMatch(o -> isOffice(o, t.office().words().toLowerCase(Locale.ROOT))));
  }

  private static boolean isOffice(String office, String words) {
    String plain = words.replace("pm", "prime minister").replace("premier", "prime minister");
    boolean all =
        Stream.of(office.split("-"))
            .allMatch(w -> plain.contains(w) || w.equals("adviser") && plain.contains("advis"));
    boolean exact = !office.equals("president") || !plain.contains("vice");
    return all && exact;
  }

  private static boolean isAbout(OfficeTerm term, Optional<LocalDate> day) {
    return day.isEmpty()
        || term.from()
                .flatMap(Edtf::earliest)
                .map(d -> !d.minusYears(1).isAfter(day.get()))
                .orElse(true)
            && term.to()
                .flatMap(Edtf::latest)
                .map(d -> !d.plusYears(1).isBefore(day.get()))
                .orElse(true);
  }

  private Optional<Match> one(List<OfficeTerm> terms, Optional<LocalDate> day) {
    Optional<OfficeTerm> term =
        terms.stream()
            .filter(t -> isAbout(t, day))
            .findFirst()
            .or(() -> terms.stream().findFirst());
    return term.flatMap(
        t -> gazetteer.party(t.party()).map(p -> new Match(t.id(), p, tenure(t, p, day))));
  }

  /** The office at a day; at another time it is no longer held, or not yet. */
  private static Actor.Tenure tenure(OfficeTerm term, Party party, Optional<LocalDate> day) {
    Office held = office(term);
    Office then = new Office(held.words(), held.level(), Office.Tenure.FORMER);
    return new Actor.Tenure(isAbout(term, day) ? held : then, Optional.of(party));
  }

  private static Office office(OfficeTerm term) {
    String words = term.offices().isEmpty() ? "official" : term.offices().getFirst();
    int level = words.matches("president|prime-minister|king|queen|emir|sultan|chancellor") ? 1 : 2;
    return new Office(words.replace('-', ' '), level, Office.Tenure.HELD);
  }
}
