package org.entente.graph;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.entente.claims.Claim;
import org.entente.claims.Participant;
import org.entente.claims.relation.Relation;
import org.entente.document.ActorType;
import org.entente.document.Document;
import org.entente.document.Edtf;
import org.entente.identity.Identities;
import org.entente.identity.NameForm;

/** The forms by which a document's claims name persons and organisations. */
final class ClaimNames {

  private final Identities identities;
  private final Optional<Edtf> published;
  private final Map<String, SortedSet<String>> offices = new TreeMap<>();

  ClaimNames(Identities identities, Document document, Collection<Claim> claims) {
    this.identities = identities;
    this.published = document.metadata().published();
    claims.stream().filter(claim -> claim.relation() == Relation.REPRESENTS).forEach(this::note);
  }

  private void note(Claim claim) {
    claim
        .details()
        .office()
        .map(identities::office)
        .ifPresent(
            office ->
                offices.computeIfAbsent(person(claim.subject()), k -> new TreeSet<>()).add(office));
  }

  private static String person(Participant participant) {
    return participant.id() + "|" + participant.name();
  }

  /** The forms of a claim by the side that has them: subject, object, saidBy. */
  Map<String, NameForm> of(Claim claim) {
    Map<String, NameForm> forms = new TreeMap<>();
    Optional<Integer> decade = decade(claim);
    form(claim.subject(), decade).ifPresent(form -> forms.put("subject", form));
    form(claim.object(), decade).ifPresent(form -> forms.put("object", form));
    claim
        .details()
        .saidBy()
        .flatMap(speaker -> form(speaker, decade))
        .ifPresent(form -> forms.put("saidBy", form));
    return forms;
  }

  private Optional<Integer> decade(Claim claim) {
    return claim
        .date()
        .flatMap(Edtf::earliest)
        .or(() -> published.flatMap(Edtf::earliest))
        .map(day -> day.getYear() / 10 * 10);
  }

  private Optional<NameForm> form(Participant participant, Optional<Integer> decade) {
    boolean person = participant.type() == ActorType.PERSON;
    return person || participant.type() == ActorType.ORGANISATION
        ? Optional.of(
            new NameForm(
                participant.type(),
                participant.id(),
                participant.name(),
                participant.acronym(),
                person ? participant.party() : Optional.empty(),
                offices.getOrDefault(person(participant), new TreeSet<>()).stream().toList(),
                person ? decade : Optional.empty()))
        : Optional.empty();
  }
}
