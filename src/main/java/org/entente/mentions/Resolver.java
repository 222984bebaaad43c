package org.entente.mentions;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.entente.document.ActorType;
import org.entente.document.Edtf;
import org.entente.document.Sentence;

/** Says of each raw mention, in the order of the text, whom the document means by it. */
final class Resolver {

  private static final Pattern FUTURE =
      Pattern.compile(
          "\\b(?:will|shall|(?:is|are|was|were) (?:to|due|expected|scheduled|set)|scheduled|upcoming|plans?|planned|planning|intends?|expected|forthcoming|coming|next|(?:likely|poised|slated|about) to|due (?:in|on|next|this)|slated|set to|(?:is|are) (?:arriving|visiting|meeting|travell?ing|hosting|heading|flying|holding|paying)|look(?:s|ing)? forward|agreed to (?:meet|hold|visit)|would (?:meet|visit|hold|host|travel|receive|arrive))\\b");

  /** "from his visit, which began on Tuesday". */
  private static final Pattern BEGUN =
      Pattern.compile("\\b(?:started|began|ended|arrived|took place)\\s+(?:on\\s+)?$");

  private static final Pattern SPEECH =
      Pattern.compile(
          "\\b(said|says|stated|stressed|noted|added|told|remarks|address|speech|statement|interview|article)\\b");

  /** "a senior official": somebody whom the text has not named. */
  private static final Set<String> INDEFINITE = Set.of("a", "an");

  private static final Pattern OPENING =
      Pattern.compile(
          "\\W*(?:(?:on|in|at|during|from|between|early|late|starting|beginning|also|then|while)\\b[^.;]{0,50})?");

  /** "congratulated B and invited him". */
  private static final Pattern JOINED = Pattern.compile("\\band (?:also |then )?\\w+ed $");

  /** "President to visit B on May 3". */
  private static final Pattern ANNOUNCED =
      Pattern.compile(
          "\\bto (?:visit|pay|meet|host|receive|hold|travel|welcome|attend|arrive|tour)\\b");

  private static final Pattern VISIT = Pattern.compile("\\bvisits?\\b");

  private static final Pattern WILL =
      Pattern.compile(
          "[^.;,\\n]*\\b(?:will|shall|(?:is|are) (?:to|due|expected|scheduled|set)|arrives? in)\\b");

  private final Registry registry;
  private final EventFinder events;
  private final Optional<Party> publisher;
  private final Optional<Party> home;
  private final Optional<Edtf> published;
  private final DateResolver dates;
  private final Discourse discourse;
  private final Optional<Raw.Person> author;
  private final SharedOffice shared = new SharedOffice();
  private final UnnamedTopic unnamed = new UnnamedTopic();
  private Optional<Raw.Person> ahead = Optional.empty();
  private boolean headline = false;
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
    this.home = setting.home();
    this.published = setting.published();
    this.dates = new DateResolver(setting.published());
    this.discourse = discourse;
    this.author = author;
  }

  MentionedSentence resolve(Sentence sentence, List<Raw> raws, String lower) {
    ahead = ahead(raws);
    headline = sentence.kind() == Sentence.Kind.HEADLINE;
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
      case Raw.Titled t -> titled(t, lower);
      case Raw.Anaphor a -> anaphor(a, lower);
    };
  }

  private Mention settled(Mention mention) {
    return mention instanceof Mention.OfEvent e ? events.dated(e, published) : mention;
  }

  private Optional<Mention> date(Raw.Dated raw, String lower) {
    boolean ahead = isAhead(raw, lower);
    Optional<Edtf> date = dates.resolve(raw.expression(), ahead, previousDate);
    previousDate = date.filter(d -> d.day().isPresent()).or(() -> previousDate);
    return date.map(d -> new Mention.OfDate(raw.span(), d));
  }

  /** Whether a word before the date, in its clause, looks into the future. */
  private boolean isAhead(Raw.Dated raw, String lower) {
    int from = Math.max(0, raw.span().start() - 160);
    String before = lower.substring(from, raw.span().start());
    int clause = Math.max(before.lastIndexOf(". "), before.lastIndexOf('\n'));
    int end = Math.min(lower.length(), raw.span().end() + 70);
    String behind = lower.substring(raw.span().end(), end);
    String lead = before.substring(Math.max(0, clause));
    boolean opens = OPENING.matcher(lead).matches() && behind.startsWith(",");
    return FUTURE.matcher(lead).find() && !BEGUN.matcher(lead).find()
        || headline && ANNOUNCED.matcher(lead).find()
        || headline && VISIT.matcher(lead).find() && isDay(raw)
        || WILL.matcher(opens ? behind.substring(1) : behind).lookingAt();
  }

  private static boolean isDay(Raw.Dated raw) {
    return !(raw.expression() instanceof DateExpression.Weekday);
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

  private Optional<Mention> titled(Raw.Titled raw, String lower) {
    Title title = raw.title();
    if (title.plural() && title.parties().isEmpty()) {
      return several(raw, lower);
    }
    if (isOnesOffice(title) && !INDEFINITE.contains(raw.determiner())) {
      Optional<PersonRecord> holder = registry.holder(title, discourse.preferred());
      if (holder.isPresent()) {
        discourse.remember(holder.get());
        unnamed.person();
        return Optional.of(
            mention(raw, List.of(registry.actor(holder.get())), Mention.Form.ANAPHOR));
      }
    }
    List<Party> parties = title.parties().isEmpty() ? implied(raw) : title.parties();
    parties.forEach(discourse::remember);
    List<Actor> actors = parties.stream().map(p -> unnamed(p, title)).toList();
    if (actors.size() == 1 && !title.plural()) {
      unnamed.office(actors.getFirst());
    }
    return actors.isEmpty()
        ? Optional.empty()
        : Optional.of(mention(raw, actors, Mention.Form.OFFICE));
  }

  private static boolean isOnesOffice(Title title) {
    return title.parties().size() <= 1 && !title.plural() && !title.head().equals("counterpart");
  }

  private static Mention mention(Raw.Titled raw, List<Actor> actors, Mention.Form form) {
    return new Mention.OfActors(raw.span(), actors, form, raw.possessive());
  }

  private List<Party> implied(Raw.Titled raw) {
    boolean own =
        raw.determiner().equals("the")
            && raw.title().office().level() <= 2
            && !raw.title().head().equals("counterpart");
    return own ? home.stream().toList() : List.of();
  }

  private static Actor unnamed(Party party, Title title) {
    return Actor.of(party, List.of(new Actor.Tenure(title.office(), Optional.of(party))));
  }

  /**
   * "the two Presidents", "the three leaders": so many of different parties who hold the office.
   */
  private Optional<Mention> several(Raw.Titled raw, String lower) {
    boolean definite = Set.of("the", "both", "two", "three").contains(raw.determiner());
    if (!definite) {
      return Optional.empty();
    }
    List<PersonRecord> holders =
        discourse.introduced().stream().filter(p -> registry.isOneOf(p, raw.title())).toList();
    List<Actor> group = sides(discourse.several(count(raw.span().of(lower)), holders));
    return group.isEmpty()
        ? Optional.empty()
        : Optional.of(mention(raw, group, Mention.Form.ANAPHOR));
  }

  private static int count(String form) {
    return form.contains(" four ") ? 4 : form.contains("three ") ? 3 : 2;
  }

  private List<Actor> actors(List<PersonRecord> persons) {
    return persons.stream().map(registry::actor).toList();
  }

  /** Two persons of different parties, else the two parties where no third is named. */
  private List<Actor> pair(boolean possessive) {
    List<PersonRecord> near = possessive ? discourse.lastNamed() : List.of();
    List<Actor> persons = near.isEmpty() ? sides(discourse.several(2)) : actors(near);
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
    return actors(persons);
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
