package org.entente.reference;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.reference.PartyNames.Kind;
import org.entente.reference.PartyNames.Named;
import org.entente.reference.PartyNames.Party;

/** Publishers by what texts call them: those of the table, others by the words of their names. */
final class PublisherResolver {

  /** Names of several papers, so that a place beside them says which. */
  private static final Set<String> MEDIA = Set.of("newspaper", "broadcaster", "channel");

  private static final Pattern ARTICLE = Pattern.compile("(?i)the\\s+");
  private static final Pattern SUBDOMAIN = Pattern.compile("[^\\s.]+\\.\\S+\\.\\S+");

  /** Such a name is a medium's, whatever office it has in it. */
  private static final Pattern TITLE =
      Pattern.compile(
          "(?i)\\b(?:Times|Post|Herald|Observer|Reporter|Dispatch|Tribune|Chronicle|Star|Sun|Today"
              + "|Daily|Insider|Magazine|News|News Agency|TV|Television|Radio"
              + "|Broadcasting (?:Corporation|Service|Company))\\s*(?:\\(.*)?$");

  /** Such a name is neither an official body's nor a medium's. */
  private static final Pattern LEARNED =
      Pattern.compile(
          "\\b(?:University|College|Institute|Institution|Foundation|Society|Association)\\b");

  private final Map<String, Publisher> table = new HashMap<>();
  private final PartyNames parties;

  PublisherResolver(List<Publisher> publishers, PartyNames parties) {
    this.parties = parties;
    for (Publisher publisher : publishers) {
      Stream.of(List.of(publisher.id(), publisher.name()), publisher.aliases(), publisher.domains())
          .flatMap(List::stream)
          .forEach(name -> table.putIfAbsent(name.toLowerCase(Locale.ROOT), publisher));
    }
  }

  Optional<Publisher> publisher(String text) {
    PublisherName name = PublisherName.of(text);
    return listed(text)
        .or(() -> listedWithout(name))
        .or(() -> official(name.whole()))
        .or(() -> listedPart(name.beforeComma(), name))
        .or(() -> listedInBrackets(name))
        .or(() -> medium(name));
  }

  private Optional<Publisher> listed(String text) {
    String key = text.strip().toLowerCase(Locale.ROOT);
    while (!table.containsKey(key) && SUBDOMAIN.matcher(key).matches()) {
      key = key.substring(key.indexOf('.') + 1);
    }
    return Stream.of(key, ARTICLE.matcher(key).replaceFirst(""), "the " + key)
        .flatMap(it -> Stream.ofNullable(table.get(it)))
        .findFirst();
  }

  /** "Qatar News Agency (QNA)", "GOV.UK, Prime Minister's Office". */
  private Optional<Publisher> listedWithout(PublisherName name) {
    return listedPart(name.whole(), name)
        .or(() -> listedPart(name.withoutBrackets(), name))
        .or(() -> listedPart(name.beforeComma(), name).filter(it -> !MEDIA.contains(it.kind())));
  }

  private Optional<Publisher> listedPart(String part, PublisherName name) {
    return listed(part)
        .filter(
            it -> !MEDIA.contains(it.kind()) || it.country().isEmpty() || isIn(it, name.whole()));
  }

  /** "The agency (QNA)", but not "Malawi News Agency (MIA)" for Macedonia's. */
  private Optional<Publisher> listedInBrackets(PublisherName name) {
    return name.brackets().stream()
        .flatMap(part -> listed(part).stream())
        .filter(it -> isIn(it, name.whole()))
        .findFirst();
  }

  /** Whether no other country is named than the publisher's. */
  private boolean isIn(Publisher publisher, String name) {
    Set<String> countries = ids(name, Set.of(Kind.COUNTRY, Kind.PLACE));
    return countries.isEmpty() || publisher.country().filter(countries::contains).isPresent();
  }

  private Optional<Publisher> official(String name) {
    if (TITLE.matcher(name).find() || LEARNED.matcher(name).find()) {
      return Optional.empty();
    }
    List<Named> named = parties.in(name);
    return first(name, named)
        .map(party -> official(name, "organisation", party))
        .or(() -> OfficialBody.of(name).flatMap(body -> official(name, body, named)));
  }

  private Optional<Publisher> official(String name, OfficialBody body, List<Named> named) {
    return body.owner(named)
        .map(
            party ->
                official(
                    name, party.kind() == Kind.ORGANISATION ? "organisation" : body.kind(), party));
  }

  /** The organisation with which the name begins: "ECOWAS Commission". */
  private static Optional<Party> first(String name, List<Named> named) {
    return named.stream()
        .limit(1)
        .filter(it -> ARTICLE.matcher(name.substring(0, it.start())).replaceFirst("").isBlank())
        .filter(it -> !name.startsWith(" of ", it.end()))
        .map(Named::party)
        .filter(party -> party.kind() == Kind.ORGANISATION)
        .findFirst();
  }

  private Publisher official(String name, String kind, Party party) {
    return party.kind() == Kind.ORGANISATION
        ? unlisted(name, kind, voice(party), Optional.empty())
        : unlisted(name, kind, Optional.of(party.id()), Optional.of(party.id()));
  }

  /** For whom an organisation's own publisher speaks: the Commission's for the Union. */
  private Optional<String> voice(Party organisation) {
    return listed(organisation.id())
        .filter(it -> it.kind().equals("organisation"))
        .flatMap(Publisher::speaksFor)
        .or(() -> Optional.of(organisation.id()));
  }

  /** "Kuwait Times"; "The Herald (Harare)". */
  private Optional<Publisher> medium(PublisherName name) {
    if (LEARNED.matcher(name.whole()).find()) {
      return Optional.empty();
    }
    Set<String> countries = ids(name.whole(), Set.of(Kind.COUNTRY));
    return Stream.of(countries, ids(String.join(", ", name.brackets()), Set.of(Kind.PLACE)))
        .filter(it -> !it.isEmpty())
        .limit(1)
        .filter(it -> it.size() == 1)
        .flatMap(Set::stream)
        .map(country -> unlisted(name.whole(), "", Optional.empty(), Optional.of(country)))
        .findFirst();
  }

  private Set<String> ids(String text, Set<Kind> kinds) {
    return parties.in(text).stream()
        .map(Named::party)
        .filter(party -> kinds.contains(party.kind()))
        .map(Party::id)
        .collect(Collectors.toSet());
  }

  private static Publisher unlisted(
      String name, String kind, Optional<String> speaksFor, Optional<String> country) {
    return new Publisher(name, name, kind, speaksFor, country, List.of(), List.of());
  }
}
