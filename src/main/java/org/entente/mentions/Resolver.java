package org.entente.mentions;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.entente.document.ActorType;
import org.entente.document.Edtf;
import org.entente.document.Sentence;

/** Says of each raw mention, in the order of the text, whom the document means by it. */
final class Resolver {

  private static final Pattern SPEECH =
      Pattern.compile(
          "\\b(said|says|stated|stressed|noted|added|told|remarks|address|speech|statement|interview|article)\\b");

  private final Registry registry;
  private final EventFinder events;
  private final Optional<Edtf> published;
  private final DateResolver dates;
  private final Discourse discourse;
  private final SharedOffice shared = new SharedOffice();
  private final UnnamedTopic unnamed = new UnnamedTopic();
  private final TitleResolver titles;
  private final AnaphorResolver anaphors;
  private boolean headline;
  private Optional<Edtf> previousDate = Optional.empty();

  /**
   * @param author who publishes the document, where that is a person
   * @param persons all that the document names, in the text's order
   */
  Resolver(
      Registry registry,
      EventFinder events,
      Origins.Setting setting,
      Discourse discourse,
      Optional<Raw.Person> author,
      List<Raw.Person> persons) {
    this.registry = registry;
    this.events = events;
    this.published = setting.published();
    this.dates = new DateResolver(setting.published());
    this.discourse = discourse;
    this.titles = new TitleResolver(registry, discourse, unnamed, setting.home());
    this.anaphors =
        new AnaphorResolver(registry, discourse, unnamed, setting.publisher(), author, persons);
  }

  MentionedSentence resolve(Sentence sentence, List<Raw> raws, String lower) {
    List<Mention> mentions = new ArrayList<>();
    headline = sentence.kind() == Sentence.Kind.HEADLINE;
    anaphors.begin(raws, mentions, lower);
    titles.begin(sentence, raws);
    List<Resolution> resolutions = new ArrayList<>();
    for (Raw raw : raws) {
      Optional<Mention> mention = resolve(raw, lower);
      shared.add(raw).ifPresent(this::group);
      mention.ifPresent(mentions::add);
      resolutions.add(Resolution.of(raw, mention));
    }
    unnamed.endSentence();
    discourse.endSentence(
        sentence,
        lower,
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
      case Raw.Anaphor a -> anaphors.resolve(a, lower);
    };
  }

  private Mention settled(Mention mention) {
    return mention instanceof Mention.OfEvent e ? events.dated(e, published) : mention;
  }

  private Optional<Mention> date(Raw.Dated raw, String lower) {
    boolean ahead = Prospect.isAhead(raw, headline, lower);
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
    Party body = Party.named(ActorType.ORGANISATION, Slugs.of(raw.name()), raw.name());
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
}
