package org.entente.mentions;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.entente.document.ActorType;
import org.entente.document.Sentence;

/** Whom a document has spoken of so far, and so whom its short forms can take up. */
final class Discourse {

  private static final Set<String> WOMENS_STYLES =
      Set.of("queen", "princess", "mrs", "ms", "madam", "madame", "sheikha", "begum", "lady");

  private final Optional<Party> home;
  private final WordLists lists;
  private final List<PersonRecord> recent = new ArrayList<>();
  private final List<PersonRecord> introduced = new ArrayList<>();
  private final List<Party> parties = new ArrayList<>();
  private final List<PersonRecord> sentence = new ArrayList<>();
  private final List<PersonRecord> named = new ArrayList<>();
  private final Nearness nearness = new Nearness();
  private List<PersonRecord> lastSeveral = List.of();
  private List<PersonRecord> group = List.of();
  private boolean groupIsOfThisSentence;
  private Optional<PersonRecord> topic = Optional.empty();
  private Optional<PersonRecord> speaker = Optional.empty();

  Discourse(Optional<Party> home, WordLists lists) {
    this.home = home;
    this.lists = lists;
  }

  void remember(Party party) {
    parties.remove(party);
    parties.add(party);
    nearness.speakOf(party);
  }

  void remember(PersonRecord person) {
    if (!introduced.contains(person)) {
      introduced.add(person);
    }
    recent.remove(person);
    recent.add(person);
    takeUp(person);
    named.remove(person);
    named.add(person);
    person.party().ifPresent(this::remember);
  }

  /** Takes note of persons who share one plural office: "Presidents A and B". */
  void group(List<PersonRecord> persons) {
    group = List.copyOf(persons);
    groupIsOfThisSentence = true;
  }

  /** Ends a sentence: its first person is spoken of now, and speaks where the sentence tells so. */
  void endSentence(Sentence ended, String lower, BooleanSupplier speaks) {
    if (!sentence.isEmpty()) {
      topic = Optional.of(sentence.getFirst());
      speaker = speaks.getAsBoolean() ? topic : speaker;
    }
    boolean sides = acrossParties(sentence, 2).size() == 2;
    if (sides) {
      lastSeveral = List.copyOf(sentence);
      nearness.speakOf(lastSeveral);
    }
    nearness.endSentence(ended, lower, sides);
    group = groupIsOfThisSentence ? group : List.of();
    groupIsOfThisSentence = false;
    sentence.clear();
    named.clear();
  }

  Optional<PersonRecord> topic() {
    return topic;
  }

  Optional<PersonRecord> speaker() {
    return speaker;
  }

  /** "she": who was named first in this sentence or the last, unless a man, else the last woman. */
  Optional<PersonRecord> woman() {
    return first()
        .filter(this::isWoman)
        .or(() -> recent.reversed().stream().filter(this::isWoman).findFirst())
        .or(this::first);
  }

  /** "he": who was named first in this sentence or the last, unless a woman, else the last man. */
  Optional<PersonRecord> man() {
    return first()
        .filter(p -> !isWoman(p))
        .or(() -> recent.reversed().stream().filter(p -> !isWoman(p)).findFirst());
  }

  /** "him", "her" behind a verb: the last person spoken of who is not this clause's subject. */
  Optional<PersonRecord> other() {
    return topic
        .filter(p -> !sentence.contains(p))
        .or(() -> recent.reversed().stream().filter(p -> !sentence.contains(p)).findFirst());
  }

  /** The last person named before who acts for the same party as the one just spoken of. */
  Optional<PersonRecord> companion() {
    return sentence.isEmpty()
        ? Optional.empty()
        : recent.reversed().stream()
            .filter(p -> !sentence.contains(p) && p.party().equals(sentence.getLast().party()))
            .findFirst();
  }

  /** "A congratulated B and invited him": the last person named behind the subject. */
  Optional<PersonRecord> object() {
    return named.size() < 2 ? Optional.empty() : Optional.of(named.getLast());
  }

  /** The person whom this sentence named before its last one. */
  Optional<PersonRecord> beforeLast() {
    return sentence.size() < 2 ? Optional.empty() : Optional.of(sentence.get(sentence.size() - 2));
  }

  private Optional<PersonRecord> first() {
    return sentence.stream().findFirst().or(() -> topic);
  }

  /** Takes note that a short form has taken up a person. */
  void takeUp(PersonRecord person) {
    if (!sentence.contains(person)) {
      sentence.add(person);
    }
    nearness.speakOf(person);
  }

  /** Takes note of the sides that a short form has taken up: the next one takes up the same. */
  void takeUp(List<PersonRecord> sides) {
    sides.forEach(this::takeUp);
  }

  private boolean isWoman(PersonRecord person) {
    List<String> words = person.words();
    boolean named =
        words.size() > 1 && words.stream().limit(2).anyMatch(lists.femaleNames()::contains);
    return named
        || person.tenures().stream()
            .flatMap(t -> PersonRecord.words(t.office().words()).stream())
            .anyMatch(WOMENS_STYLES::contains);
  }

  /**
   * "the visitor": the last person who does not act for the publisher; of nobody's, who is not
   * spoken of.
   */
  Optional<PersonRecord> guest() {
    return recent.reversed().stream()
        .filter(p -> home.filter(p::actsFor).isEmpty())
        .filter(p -> home.isPresent() || !sentence.contains(p))
        .findFirst();
  }

  Optional<Party> lastOrganisation() {
    return parties.reversed().stream().filter(p -> p.type() == ActorType.ORGANISATION).findFirst();
  }

  /** The two countries of a text that names no third party. */
  List<Party> onlyCountries() {
    boolean countries = parties.stream().allMatch(p -> p.type() == ActorType.COUNTRY);
    return parties.size() == 2 && countries ? List.copyOf(parties) : List.of();
  }

  /**
   * "the two", "the three": so many persons of different parties: those who have just been named
   * with one plural office, else the first of this sentence, else of the last sentence that names
   * several, else the last of the text.
   */
  List<PersonRecord> several(int count) {
    return several(count, introduced);
  }

  /** "they": two persons of different parties who are spoken of here or close before. */
  List<PersonRecord> nearPair() {
    List<PersonRecord> several = nearness.isWithin(lastSeveral) ? lastSeveral : List.of();
    List<PersonRecord> near = recent.reversed().stream().filter(nearness::isNear).toList();
    return Stream.of(group, sentence, several, near)
        .map(persons -> acrossParties(persons, 2))
        .filter(found -> found.size() == 2)
        .findFirst()
        .orElse(List.of());
  }

  /** The two countries of a text that names no third party, where it has just named them. */
  List<Party> nearCountries() {
    List<Party> countries = onlyCountries();
    return countries.stream().allMatch(nearness::isWithin) ? countries : List.of();
  }

  /** The same among some of the persons. */
  List<PersonRecord> several(int count, List<PersonRecord> among) {
    for (List<PersonRecord> persons : List.of(group, sentence, lastSeveral, recent.reversed())) {
      List<PersonRecord> found =
          acrossParties(persons.stream().filter(among::contains).toList(), count);
      if (found.size() == count) {
        return found;
      }
    }
    return List.of();
  }

  /** "A and B at their meeting": the last two of different parties that the sentence has named. */
  List<PersonRecord> lastNamed() {
    List<PersonRecord> last = acrossParties(named.reversed(), 2);
    return last.size() == 2 ? last.reversed() : List.of();
  }

  List<PersonRecord> introduced() {
    return introduced;
  }

  /** The first so many persons, each of another party. */
  private static List<PersonRecord> acrossParties(List<PersonRecord> persons, int count) {
    List<PersonRecord> found = new ArrayList<>();
    for (PersonRecord person : persons) {
      boolean other = found.stream().noneMatch(f -> f.party().equals(person.party()));
      if (found.size() < count && person.party().isPresent() && other) {
        found.add(person);
      }
    }
    return found;
  }

  /**
   * Those whom "the Minister" can mean, the likeliest last: the publisher's own, then who was
   * spoken of.
   */
  List<PersonRecord> preferred() {
    List<PersonRecord> order = new ArrayList<>(recent);
    order.addAll(introduced.reversed());
    topic.ifPresent(order::add);
    recent.stream().filter(p -> home.filter(p::actsFor).isPresent()).forEach(order::add);
    return order;
  }
}
