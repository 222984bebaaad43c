package org.entente.mentions;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Says whom a short form takes up: "he", "his", "the two sides", "we". */
final class AnaphorResolver {

  /** "congratulated B and invited him". */
  private static final Pattern JOINED =
      Pattern.compile("\\band (?:also |then |later )?\\w+ed (?:with |to )?$");

  /** "His last meetings were with A and B", "In his meeting with A, B said". */
  private static final Pattern OTHER_SIDE =
      Pattern.compile(
          "\\b(?:(?:was|were|included?) .*|(?:with|by|to|from|of|for|and) (?:the )?)$",
          Pattern.DOTALL);

  private final Registry registry;
  private final Discourse discourse;
  private final UnnamedTopic unnamed;
  private final Optional<Party> publisher;
  private final Optional<Raw.Person> author;
  private final List<Raw.Person> persons;
  private Optional<Raw.Person> ahead = Optional.empty();
  private List<Mention> told = List.of();

  AnaphorResolver(
      Registry registry,
      Discourse discourse,
      UnnamedTopic unnamed,
      Optional<Party> publisher,
      Optional<Raw.Person> author,
      List<Raw.Person> persons) {
    this.registry = registry;
    this.discourse = discourse;
    this.unnamed = unnamed;
    this.publisher = publisher;
    this.author = author;
    this.persons = persons;
  }

  /**
   * Begins a sentence.
   *
   * @param mentions the sentence's mentions, as they are resolved
   */
  void begin(List<Raw> raws, List<Mention> mentions, String lower) {
    ahead = ahead(raws, lower);
    told = mentions;
  }

  Optional<Mention> resolve(Raw.Anaphor raw, String lower) {
    List<Actor> actors =
        switch (raw.reach()) {
          case ONE_PERSON -> one(() -> joined(raw, lower).or(discourse::topic), raw);
          case ONE_MAN ->
              one(() -> ahead(raw).or(() -> another(raw, lower)).or(discourse::man), raw);
          case ONE_WOMAN ->
              one(() -> ahead(raw).or(() -> another(raw, lower)).or(discourse::woman), raw);
          case OTHER -> one(other(raw, lower), raw);
          case GUEST -> one(discourse.guest(), raw);
          case LAST_PAIR -> pair(raw.possessive());
          case NEAR_PAIR -> nearPair(raw.possessive());
          case TWO_PARTIES -> twoParties();
          case LAST_THREE -> sides(discourse.several(3));
          case LAST_FOUR -> sides(discourse.several(4));
          case SPEAKER -> speaker(raw, lower);
          case OWN_PARTY -> ownParty(raw, lower);
          case LAST_ORGANISATION -> discourse.lastOrganisation().map(Actor::of).stream().toList();
        };
    return actors.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Mention.OfActors(raw.span(), actors, Mention.Form.ANAPHOR, raw.possessive()));
  }

  /** Two persons of different parties, else the two parties where no third is named. */
  private List<Actor> pair(boolean possessive) {
    List<PersonRecord> near = possessive ? discourse.lastNamed() : List.of();
    List<Actor> persons = near.isEmpty() ? sides(discourse.several(2)) : registry.actors(near);
    return persons.isEmpty() ? discourse.onlyCountries().stream().map(Actor::of).toList() : persons;
  }

  /** The same of what this sentence or the last speaks of: "they", "their". */
  private List<Actor> nearPair(boolean possessive) {
    List<PersonRecord> named = possessive ? discourse.lastNamed() : List.of();
    List<Actor> persons = named.isEmpty() ? sides(discourse.nearPair()) : registry.actors(named);
    return persons.isEmpty() ? discourse.nearCountries().stream().map(Actor::of).toList() : persons;
  }

  /** "the minister and the diplomat": somebody else of the same side. */
  private Optional<PersonRecord> joined(Raw.Anaphor raw, String lower) {
    return isBehind(" and ", raw, lower) ? discourse.companion() : Optional.empty();
  }

  /** "she flies to A, where B will receive her": who is spoken of before the place, not B. */
  private Optional<PersonRecord> other(Raw.Anaphor raw, String lower) {
    int at = raw.span().start();
    int clause = lower.lastIndexOf(". ", at);
    String before = lower.substring(Math.max(clause, Math.max(0, at - 160)), at);
    if (JOINED.matcher(before).find()) {
      return discourse.object().or(discourse::other);
    }
    return Optional.of(before)
        .filter(text -> text.contains(", where "))
        .flatMap(text -> discourse.beforeLast())
        .or(discourse::other);
  }

  /** "with B, whom he met": not B. */
  private Optional<PersonRecord> another(Raw.Anaphor raw, String lower) {
    return isBehind("whom ", raw, lower) ? discourse.other() : Optional.empty();
  }

  private static boolean isBehind(String word, Raw.Anaphor raw, String lower) {
    return lower.startsWith(word, raw.span().start() - word.length());
  }

  /** "I": in a quotation who speaks there; else who publishes the document, or its speaker. */
  private List<Actor> speaker(Raw.Anaphor raw, String lower) {
    boolean quoted = Quotation.isOpen(raw.span().start(), lower);
    Optional<PersonRecord> person =
        quoted
            ? namedBehind(raw, lower).or(discourse::speaker).or(discourse::topic)
            : author.flatMap(registry::find).or(() -> discourse.speaker().filter(this::isOwn));
    return person
        .map(registry::actor)
        .or(() -> publisher.filter(p -> !quoted).map(Actor::of))
        .stream()
        .toList();
  }

  private Optional<PersonRecord> namedBehind(Raw.Anaphor raw, String lower) {
    return Quotation.speakerBehind(persons, raw.span().start(), lower).flatMap(registry::find);
  }

  /** Whether somebody can be the "I" of a release, which its publisher's official is. */
  private boolean isOwn(PersonRecord person) {
    return publisher.filter(p -> !person.actsFor(p)).isEmpty();
  }

  /**
   * "During his visit, X met": a possessive before the first person of its sentence takes it up.
   */
  private Optional<PersonRecord> ahead(Raw.Anaphor raw) {
    return ahead
        .filter(p -> raw.possessive() && p.span().start() > raw.span().end())
        .flatMap(registry::find);
  }

  /** The first person, not the other side, of a sentence that a possessive short form opens. */
  private static Optional<Raw.Person> ahead(List<Raw> raws, String lower) {
    int from = raws.isEmpty() ? 0 : raws.getFirst().span().start();
    boolean opens =
        raws.stream()
            .filter(r -> !(r instanceof Raw.Dated || r instanceof Raw.Settled))
            .findFirst()
            .filter(r -> r instanceof Raw.Anaphor a && a.possessive())
            .isPresent();
    return opens
        ? raws.stream()
            .flatMap(r -> r instanceof Raw.Person p ? Stream.of(p) : Stream.<Raw.Person>of())
            .filter(p -> !OTHER_SIDE.matcher(lower.substring(from, p.span().start())).find())
            .findFirst()
            .filter(p -> !p.possessive())
        : Optional.empty();
  }

  /** An office-holder without a name whom the text speaks of, else a person. */
  private List<Actor> one(Supplier<Optional<PersonRecord>> person, Raw.Anaphor raw) {
    return unnamed.takenUp().map(List::of).orElseGet(() -> one(person.get(), raw));
  }

  private List<Actor> one(Optional<PersonRecord> person, Raw.Anaphor raw) {
    person.filter(p -> !raw.possessive()).ifPresent(discourse::takeUp);
    return person.map(registry::actor).stream().toList();
  }

  private List<Actor> sides(List<PersonRecord> persons) {
    discourse.takeUp(persons);
    return registry.actors(persons);
  }

  private List<Actor> twoParties() {
    return pair(false).stream().flatMap(a -> a.party().stream()).map(Actor::of).toList();
  }

  /** "we": in a quotation the party of who speaks there; else the publisher's. */
  private List<Actor> ownParty(Raw.Anaphor raw, String lower) {
    return Optional.of(raw.span())
        .filter(at -> Quotation.isOpen(at.start(), lower))
        .flatMap(
            at ->
                namedBehind(raw, lower)
                    .flatMap(PersonRecord::party)
                    .or(() -> Quotation.party(told, at, lower)))
        .or(() -> publisher)
        .or(() -> discourse.speaker().flatMap(PersonRecord::party))
        .map(Actor::of)
        .stream()
        .toList();
  }
}
