package org.entente.identity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.entente.document.ActorType;
import org.entente.document.Edtf;
import org.entente.reference.OfficeTerm;
import org.entente.reference.Organisation;
import org.entente.reference.Reference;

/**
 * Which forms are the same actor: a function of the set of forms, the verdicts and the tables, of
 * no order. What is decided of forms depends on nothing but forms that share a {@linkplain NameKeys
 * key} with them, or a verdict.
 */
public final class Identities {

  /** Knows nobody beforehand. */
  public static final Identities PLAIN = new Identities(NameTables.shipped(), List.of());

  private final Names names;
  private final KnownNames known;

  public Identities(NameTables tables, Collection<KnownActor> actors) {
    this.names = new Names(tables);
    this.known = new KnownNames(actors, names);
  }

  /** Whether reference data have a person or organisation of this id. */
  public boolean isKnown(String id) {
    return known.isKnown(id);
  }

  /** With the persons and organisations that reference data know. */
  public static Identities of(NameTables tables, Reference reference) {
    Map<String, KnownActor> actors = new TreeMap<>();
    for (OfficeTerm term : reference.persons()) {
      actors.merge(term.id(), person(term), Identities::both);
    }
    List<KnownActor> all = new ArrayList<>(actors.values());
    reference.organisations().stream().map(Identities::organisation).forEach(all::add);
    return new Identities(tables, all);
  }

  private static KnownActor person(OfficeTerm term) {
    List<String> called = new ArrayList<>(List.of(term.name()));
    called.addAll(term.aliases());
    return new KnownActor(
        ActorType.PERSON,
        term.id(),
        called,
        Optional.empty(),
        List.of(
            new KnownActor.Term(
                term.party(),
                term.offices(),
                term.from().flatMap(Edtf::earliest).map(LocalDate::getYear),
                term.to().flatMap(Edtf::latest).map(LocalDate::getYear))));
  }

  private static KnownActor both(KnownActor one, KnownActor other) {
    List<String> called = new ArrayList<>(one.names());
    other.names().stream().filter(name -> !called.contains(name)).forEach(called::add);
    List<KnownActor.Term> terms = new ArrayList<>(one.terms());
    terms.addAll(other.terms());
    return new KnownActor(one.type(), one.id(), called, one.acronym(), terms);
  }

  private static KnownActor organisation(Organisation organisation) {
    List<String> called = new ArrayList<>(List.of(organisation.name()));
    called.addAll(organisation.aliases());
    return new KnownActor(
        ActorType.ORGANISATION, organisation.id(), called, organisation.acronym(), List.of());
  }

  /** How alike two actors are by their forms. */
  public Likeness likeness(Collection<NameForm> left, Collection<NameForm> right) {
    return Likeness.of(left, right, names);
  }

  /** By what a form is brought together with others. */
  public NameKeys keys(NameForm form) {
    return names.keys(form);
  }

  /** An office by its plain name. */
  public String office(String words) {
    return names.tables().office(words);
  }

  /** The actor of each form, by the form's key; with each form all that share a key with it. */
  public Map<String, String> actors(Collection<NameForm> forms, Verdicts verdicts) {
    List<Cluster> clusters =
        new Clusters(names, known, verdicts.apart()).of(forms, verdicts.together());
    Map<String, String> actors = new HashMap<>();
    new ActorNames(names, known)
        .ids(clusters)
        .forEach((cluster, id) -> cluster.members().forEach(f -> actors.put(f.key(), id)));
    return actors;
  }
}
