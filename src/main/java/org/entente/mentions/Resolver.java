package org.entente.mentions;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.entente.document.ActorType;
import org.entente.document.Edtf;
import org.entente.document.Sentence;

/** Says of each raw mention, in the order of the text, whom the document means by it. */
final class Resolver {

  private static final Pattern FUTURE =
      Pattern.compile(
          "\\b(?:will|shall|(?:is|are|was|were) (?:to|due|expected|scheduled|set)|scheduled|upcoming|plans?|planned|expected|forthcoming|coming|next)\\b");

  private static final Pattern SPEECH =
      Pattern.compile(
          "\\b(said|says|stated|stressed|noted|added|told|remarks|address|speech|statement|interview|article)\\b");
  private static final Pattern WILL = Pattern.compile("[^.\\n]*\\bwill\\b");

  private final Registry registry;
  private final EventFinder events;
  private final Optional<Party> publisher;
  private final Optional<Edtf> published;
  private final DateResolver dates;
  private final List<PersonRecord> recent = new ArrayList<>();
  private final List<PersonRecord> introduced = new ArrayList<>();
  private final List<Party> recentParties = new ArrayList<>();
  private Optional<PersonRecord> topic = Optional.empty();
  private Optional<PersonRecord> speaker = Optional.empty();
  private Optional<Edtf> previousDate = Optional.empty();

  Resolver(Registry registry, EventFinder events, Setting setting) {
    this.registry = registry;
    this.events = events;
    this.publisher = setting.publisher();
    this.published = setting.published();
    this.dates = new DateResolver(setting.published());
  }

  /** What a document says of itself. */
  record Setting(Optional<Party> publisher, Optional<Edtf> published) {}

  MentionedSentence resolve(Sentence sentence, List<Raw> raws, String lower) {
    Optional<PersonRecord> first = Optional.empty();
    List<Mention> mentions = new ArrayList<>();
    List<Resolution> resolutions = new ArrayList<>();
    for (Raw raw : raws) {
      Optional<Mention> mention = resolve(raw, lower);
      mention.ifPresent(mentions::add);
      resolutions.add(Resolution.of(raw, mention));
      if (raw instanceof Raw.Person p && first.isEmpty()) {
        first = registry.find(p);
      }
    }
    if (first.isPresent()) {
      topic = first;
      if (sentence.kind() == Sentence.Kind.HEADLINE || speaks(sentence, lower)) {
        speaker = first;
      }
    }
    return new MentionedSentence(sentence, mentions, resolutions);
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
      case Raw.Titled t -> titled(t);
      case Raw.Anaphor a -> anaphor(a);
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
  private static boolean isAhead(Raw.Dated raw, String lower) {
    int from = Math.max(0, raw.span().start() - 160);
    String before = lower.substring(from, raw.span().start());
    int clause = Math.max(before.lastIndexOf(". "), before.lastIndexOf('\n'));
    int end = Math.min(lower.length(), raw.span().end() + 50);
    String behind = lower.substring(raw.span().end(), end);
    return FUTURE.matcher(before.substring(Math.max(0, clause))).find()
        || WILL.matcher(behind).lookingAt();
  }

  private Mention parties(Raw.Parties raw) {
    if (raw.form() != Mention.Form.FLAG) {
      raw.parties().forEach(this::remember);
    }
    List<Actor> actors = raw.parties().stream().map(Actor::of).toList();
    return new Mention.OfActors(raw.span(), actors, raw.form(), raw.possessive());
  }

  private void remember(Party party) {
    recentParties.remove(party);
    recentParties.add(party);
  }

  private void remember(PersonRecord person) {
    if (!introduced.contains(person)) {
      introduced.add(person);
    }
    recent.remove(person);
    recent.add(person);
    person.party().ifPresent(this::remember);
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
              remember(record);
              return new Mention.OfActors(
                  raw.span(), List.of(registry.actor(record)), Mention.Form.NAME, raw.possessive());
            });
  }

  private Optional<Mention> titled(Raw.Titled raw) {
    Title title = raw.title();
    if (title.plural() && title.parties().isEmpty()) {
      return pair(raw);
    }
    if (title.parties().size() <= 1 && !title.plural() && !title.head().equals("counterpart")) {
      Optional<PersonRecord> holder = registry.holder(title, preferred());
      if (holder.isPresent()) {
        remember(holder.get());
        return Optional.of(
            mention(raw, List.of(registry.actor(holder.get())), Mention.Form.ANAPHOR));
      }
    }
    List<Party> parties = title.parties().isEmpty() ? implied(raw) : title.parties();
    parties.forEach(this::remember);
    List<Actor> actors = parties.stream().map(p -> unnamed(p, title)).toList();
    return actors.isEmpty()
        ? Optional.empty()
        : Optional.of(mention(raw, actors, Mention.Form.OFFICE));
  }

  /**
   * Those whom "the Minister" means first stand last: the publisher's own, then who was spoken of.
   */
  private List<PersonRecord> preferred() {
    List<PersonRecord> order = new ArrayList<>(recent);
    order.addAll(introduced.reversed());
    topic.ifPresent(order::add);
    recent.stream().filter(p -> publisher.filter(p::actsFor).isPresent()).forEach(order::add);
    return order;
  }

  private static Mention mention(Raw.Titled raw, List<Actor> actors, Mention.Form form) {
    return new Mention.OfActors(raw.span(), actors, form, raw.possessive());
  }

  private List<Party> implied(Raw.Titled raw) {
    boolean own =
        raw.determiner().equals("the")
            && raw.title().office().level() <= 2
            && !raw.title().head().equals("counterpart");
    return own ? publisher.stream().toList() : List.of();
  }

  private static Actor unnamed(Party party, Title title) {
    return Actor.of(party, List.of(new Actor.Tenure(title.office(), Optional.of(party))));
  }

  /** "the two Presidents": the last two of different parties who hold such an office. */
  private Optional<Mention> pair(Raw.Titled raw) {
    List<PersonRecord> holders =
        recent.stream().filter(p -> registry.isOneOf(p, raw.title())).toList();
    List<Actor> pair = lastPair(holders);
    boolean definite = Set.of("the", "both", "two").contains(raw.determiner());
    return definite && pair.size() == 2
        ? Optional.of(mention(raw, pair, Mention.Form.ANAPHOR))
        : Optional.empty();
  }

  /** The last two persons of different parties, else the two parties where no third is named. */
  private List<Actor> lastPair() {
    List<Actor> persons = lastPair(recent);
    return persons.isEmpty() && recentParties.size() == 2
        ? recentParties.stream().map(Actor::of).toList()
        : persons;
  }

  private List<Actor> lastPair(List<PersonRecord> among) {
    List<PersonRecord> persons = among.reversed();
    for (PersonRecord second : persons) {
      for (PersonRecord first : persons) {
        if (first != second
            && first.party().isPresent()
            && second.party().isPresent()
            && !first.party().equals(second.party())) {
          return List.of(registry.actor(first), registry.actor(second));
        }
      }
    }
    return List.of();
  }

  private Optional<Mention> anaphor(Raw.Anaphor raw) {
    List<Actor> actors =
        switch (raw.reach()) {
          case ONE_PERSON -> topic.map(registry::actor).stream().toList();
          case LAST_PAIR -> lastPair();
          case SPEAKER -> speaker.or(() -> topic).map(registry::actor).stream().toList();
          case OWN_PARTY -> ownParty();
          case LAST_ORGANISATION -> lastOrganisation();
        };
    return actors.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Mention.OfActors(raw.span(), actors, Mention.Form.ANAPHOR, raw.possessive()));
  }

  private List<Actor> lastOrganisation() {
    return recentParties.reversed().stream()
        .filter(p -> p.type() == ActorType.ORGANISATION)
        .limit(1)
        .map(Actor::of)
        .toList();
  }

  private List<Actor> ownParty() {
    return publisher
        .or(() -> speaker.or(() -> topic).flatMap(PersonRecord::party))
        .map(Actor::of)
        .stream()
        .toList();
  }
}
