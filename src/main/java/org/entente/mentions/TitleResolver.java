package org.entente.mentions;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.entente.document.ActorType;
import org.entente.document.Sentence;

/** Says whom an office without a name means: "the Minister", "the two Presidents". */
final class TitleResolver {

  /** "a senior official": somebody whom the text has not named. */
  private static final Set<String> INDEFINITE = Set.of("a", "an");

  /** "the Prime Minister", "HH the Emir". */
  private static final Set<String> DEFINITE =
      Set.of("the", "he", "h.e.", "hh", "h.h.", "hrh", "h.r.h.", "hm", "h.m.");

  /** "foreign ambassadors in the Kremlin": of no state that the text names. */
  private static final Pattern ABROAD =
      Pattern.compile("\\bforeign (?:ambassadors|envoys|diplomats)\\b");

  /** "the first foreign leader to call": one of a kind, told of somebody named beside it. */
  private static final Pattern ONE_OF_A_KIND =
      Pattern.compile("(?:the )?(?:first|second|third|fourth|fifth|only|latest|last|next) .*");

  private final Registry registry;
  private final Discourse discourse;
  private final UnnamedTopic unnamed;
  private final Optional<Party> home;
  private List<PersonRecord> here = List.of();
  private int headline = -1;

  TitleResolver(
      Registry registry, Discourse discourse, UnnamedTopic unnamed, Optional<Party> home) {
    this.registry = registry;
    this.discourse = discourse;
    this.unnamed = unnamed;
    this.home = home;
  }

  /** Begins a sentence with what it names. */
  void begin(Sentence sentence, List<Raw> raws) {
    headline = sentence.kind() == Sentence.Kind.HEADLINE ? sentence.span().start() : -1;
    here =
        raws.stream()
            .flatMap(r -> r instanceof Raw.Person p ? registry.find(p).stream() : Stream.of())
            .toList();
  }

  Optional<Mention> resolve(Raw.Titled raw, String lower) {
    Title title = raw.title();
    if (ABROAD.matcher(raw.span().of(lower)).find() || isOneOfAKind(raw, lower)) {
      return Optional.empty();
    }
    if (title.plural() && title.parties().isEmpty()) {
      return several(raw, lower);
    }
    if (isOnesOffice(title) && !INDEFINITE.contains(raw.determiner())) {
      Optional<PersonRecord> holder =
          registry.holder(title, discourse.preferred(), p -> mayCome(p, isOfNoState(title)));
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

  private static boolean isOneOfAKind(Raw.Titled raw, String lower) {
    return raw.title().parties().isEmpty()
        && lower.startsWith(" to ", raw.span().end())
        && ONE_OF_A_KIND.matcher(raw.span().of(lower)).matches();
  }

  /**
   * Whether an office can mean somebody whom the text names later only: "The President received B,
   * President of C" speaks of the publisher's own.
   */
  private boolean mayCome(PersonRecord person, boolean bodies) {
    return home.filter(h -> !bodies).map(person::actsFor).orElseGet(() -> !here.contains(person));
  }

  private static boolean isOnesOffice(Title title) {
    return title.parties().size() <= 1 && !title.plural() && !title.isCounterpart();
  }

  private static Mention mention(Raw.Titled raw, List<Actor> actors, Mention.Form form) {
    return new Mention.OfActors(raw.span(), actors, form, raw.possessive());
  }

  private List<Party> implied(Raw.Titled raw) {
    boolean own =
        (DEFINITE.contains(raw.determiner()) || opensHeadline(raw))
            && raw.title().office().level() <= 2
            && !isOfNoState(raw.title())
            && !raw.title().isCounterpart();
    return own ? home.stream().toList() : List.of();
  }

  /**
   * "PM receives Egyptian minister": a headline speaks of the publisher's own without an article.
   */
  private boolean opensHeadline(Raw.Titled raw) {
    return raw.span().start() == headline
        && !INDEFINITE.contains(raw.determiner())
        && !raw.title().plural();
  }

  /** "the Secretary-General" in what a country's agency writes. */
  private boolean isOfNoState(Title title) {
    return registry.isOfBodies(title)
        && home.filter(p -> p.type() == ActorType.COUNTRY).isPresent();
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
    List<PersonRecord> group = discourse.several(count(raw.span().of(lower)), holders);
    discourse.takeUp(group);
    return group.isEmpty()
        ? Optional.empty()
        : Optional.of(mention(raw, registry.actors(group), Mention.Form.ANAPHOR));
  }

  private static int count(String form) {
    return form.contains(" four ") ? 4 : form.contains("three ") ? 3 : 2;
  }
}
