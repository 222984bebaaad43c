package org.entente.graph;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.entente.claims.Participant;
import org.entente.document.ActorType;
import org.entente.document.Edtf;
import org.entente.graph.projection.ClaimRow;
import org.entente.graph.projection.EventRow;

/** Gives contacts a name to be shown by: "Hungary and Russia: meeting, 2024-07-16". */
final class ContactNames {

  private final ActorCatalogue catalogue;

  ContactNames(ActorCatalogue catalogue) {
    this.catalogue = catalogue;
  }

  String of(EventRow event, Collection<ClaimRow> claims) {
    String contact = event.contact().orElse(event.id());
    int bar = contact.indexOf('|');
    return name(contact.substring(0, bar), claims)
        + " and "
        + name(contact.substring(bar + 1), claims)
        + ": "
        + event.kind().orElse("contact")
        + event.date().map(Edtf::text).map(date -> ", " + date).orElse("");
  }

  private String name(String party, Collection<ClaimRow> claims) {
    return Stream.of(ActorType.COUNTRY, ActorType.ORGANISATION, ActorType.PERSON)
        .flatMap(type -> catalogue.facts(type, party).stream())
        .map(ActorFacts::name)
        .findFirst()
        .or(() -> asTexts(party, claims))
        .orElse(party);
  }

  private static Optional<String> asTexts(String party, Collection<ClaimRow> claims) {
    TreeMap<String, Integer> names = new TreeMap<>();
    claims.stream()
        .flatMap(claim -> Stream.of(claim.subject(), claim.object()))
        .filter(side -> side.id().equals(party))
        .map(Participant::name)
        .forEach(name -> names.merge(name, -1, Integer::sum));
    return names.entrySet().stream().min(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
  }
}
