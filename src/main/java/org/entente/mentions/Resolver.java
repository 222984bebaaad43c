package org.entente.mentions;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.entente.document.ActorType;
import org.entente.document.Edtf;
import org.entente.document.Sentence;

/** Says of each raw mention, in the order of the text, whom the document means by it. */
final class Resolver {

  private static final Pattern SPEECH =
      Pattern.compile(
          "\\b(said|says|stated|stressed|noted|added|told|remarks|address|speech|statement|interview|article)\\b");

  /** "congratulated B and invited him". */
  private static final Pattern JOINED = Pattern.compile("\\band (?:also |then )?\\w+ed $");

  private final Registry registry;
  private final EventFinder events;
  private final Optional<Party> publisher;
  private final Optional<Edtf> published;
  private final DateResolver dates;
  private final Discourse discourse;
  private final Optional<Raw.Person> author;
  private final SharedOffice shared = new SharedOffice();
  private final UnnamedTopic unnamed = new UnnamedTopic();
  private final TitleResolver titles;
  private Optional<Raw.Person> ahead = Optional.empty();
  private List<Mention> told = List.of();
  private Optional<Edtf> previousDate = Optional.empty();

  /**
   * @param author who publishes the document, where that is a person
   */
  Resolver(
      Registry registry,
      EventFinder events,
      Origins.Setting setting,
      Discourse discourse,
      Optional<Raw.Person> author) {
    this.registry = registry;
    this.events = events;
    this.publisher = setting.publisher();
    this.published = setting.published();
    this.dates = new DateResolver(setting.published());
    this.discourse = discourse;
    this.author = author;
    this.titles = new TitleResolver(registry, discourse, unnamed, setting.home());
  }

  MentionedSentence resolve(Sentence sentence, List<Raw> raws, String lower) {
    ahead = ahead(raws);
    List<Mention> mentions = new ArrayList<>();
    told = mentions;
    List<Resolution> resolutions = new ArrayList<>();
    for (Raw raw : raws) {
      Optional<Mention> mention = resolve(raw, lower);
      shared.add(raw).ifPresent(this::group);
      mention.ifPresent(mentions::add);
      resolutions.add(Resolution.of(raw, mention));
    }
    unnamed.endSentence();
    discourse.endSentence(
        () -> sentence.kind() == Sentence.Kind.HEADLINE || speaks(sentence, lower));
    return new MentionedSentence(sentence, mentions, resolutions);
  }

  /** Keeps who has just been named with one plural office, if it is one person for each name. */
  private void group(List<Raw.Person> named) {
    List<PersonRecord> persons = named.stream().flatMap(p -> registry.find(p).stream()).toList();
    if (persons.stream().distinct().count() == named.size()) {
      discourse.group(persons);
    }
  }

  private static boolean speaks(Sentence sentence, String lower) {
    return SPEECH.matcher(sentence.span().of(lower)).find();
  }

  private Optional<Mention> resolve(Raw raw, String lower) {
    return switch (raw) {
      case Raw.Settled s -> Optional.of(settled(s.mention()));
      case Raw.Dated d -> date(d, lower);
      case Raw.Parties p -> Optional.of(parties(p));
      case Raw.Described d -> Optional.of(described(d));
      case Raw.Person p -> person(p);
      case Raw.Titled t -> titles.resolve(t, lower);
      case Raw.Anaphor a -> anaphor(a, lower);
    };
  }

  private Mention settled(Mention mention) {
    return mention instanceof Mention.OfEvent e ? events.dated(e, published) : mention;
  }

  private Optional<Mention> date(Raw.Dated raw, String lower) {
    boolean ahead = Prospect.isAhead(raw.span(), lower);
    Optional<Edtf> date = dates.resolve(raw.expression(), ahead, previousDate);
    previousDate = date.filter(d -> d.day().isPresent()).or(() -> previousDate);
    return date.map(d -> new Mention.OfDate(raw.span(), d));
  }

  private Mention parties(Raw.Parties raw) {
    if (raw.form() != Mention.Form.FLAG) {
      raw.parties().forEach(discourse::remember);
    }
    List<Actor> actors = raw.parties().stream().map(Actor::of).toList();
    return new Mention.OfActors(raw.span(), actors, raw.form(), raw.possessive());
  }

  private static Mention described(Raw.Described raw) {
    Party body =
        new Party(
            ActorType.ORGANISATION,
            Slugs.of(raw.name()),
            raw.name(),
            Optional.empty(),
            Optional.empty());
    Actor actor =
        new Actor(
            body.type(),
            body.id(),
            body.name(),
            Optional.empty(),
            List.of(),
            Optional.of(body),
            false);
    return new Mention.OfActors(raw.span(), List.of(actor), Mention.Form.NAME, false);
  }

  private Optional<Mention> person(Raw.Person raw) {
    return registry
        .find(raw)
        .map(
            record -> {
              discourse.remember(record);
              unnamed.person();
              return new Mention.OfActors(
                  raw.span(), List.of(registry.actor(record)), Mention.Form.NAME, raw.possessive());
            });
  }

  /** Two persons of different parties, else the two parties where no third is named. */
  private List<Actor> pair(boolean possessive) {
    List<PersonRecord> near = possessive ? discourse.lastNamed() : List.of();
    List<Actor> persons = near.isEmpty() ? sides(discourse.several(2)) : registry.actors(near);
    return persons.isEmpty() ? discourse.onlyCountries().stream().map(Actor::of).toList() : persons;
  }

  private Optional<Mention> anaphor(Raw.Anaphor raw, String lower) {
    List<Actor> actors =
        switch (raw.reach()) {
          case ONE_PERSON -> one(discourse::topic, raw);
          case ONE_MAN -> one(() -> ahead(raw).or(discourse::man), raw);
          case ONE_WOMAN -> one(() -> ahead(raw).or(discourse::woman), raw);
          case OTHER -> one(other(raw, lower), raw);
          case GUEST -> one(discourse.guest(), raw);
          case LAST_PAIR -> pair(raw.possessive());
          case TWO_PARTIES -> twoParties();
          case LAST_THREE -> sides(discourse.several(3));
          case LAST_FOUR -> sides(discourse.several(4));
          case SPEAKER -> speaker(Quotation.isOpen(raw.span().start(), lower));
          case OWN_PARTY -> ownParty(raw, lower);
          case LAST_ORGANISATION -> discourse.lastOrganisation().map(Actor::of).stream().toList();
        };
    return actors.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Mention.OfActors(raw.span(), actors, Mention.Form.ANAPHOR, raw.possessive()));
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

  /** "I": in a quotation who speaks there; else who publishes the document, or its speaker. */
  private List<Actor> speaker(boolean quoted) {
    Optional<PersonRecord> person =
        quoted
            ? discourse.speaker().or(discourse::topic)
            : author.flatMap(registry::find).or(() -> discourse.speaker().filter(this::isOwn));
    return person
        .map(registry::actor)
        .or(() -> publisher.filter(p -> !quoted).map(Actor::of))
        .stream()
        .toList();
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

  /** The first person of a sentence that a possessive short form opens. */
  private static Optional<Raw.Person> ahead(List<Raw> raws) {
    boolean opens =
        raws.stream()
            .filter(r -> !(r instanceof Raw.Dated || r instanceof Raw.Settled))
            .findFirst()
            .filter(r -> r instanceof Raw.Anaphor a && a.possessive())
            .isPresent();
    return opens
        ? raws.stream()
            .flatMap(r -> r instanceof Raw.Person p ? Stream.of(p) : Stream.<Raw.Person>of())
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
        .flatMap(at -> Quotation.party(told, at, lower))
        .or(() -> publisher)
        .or(() -> discourse.speaker().flatMap(PersonRecord::party))
        .map(Actor::of)
        .stream()
        .toList();
  }
}
