package org.entente.explanation;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.mentions.Actor;
import org.entente.mentions.Ground;
import org.entente.mentions.Mention;
import org.entente.mentions.MentionedDocument;
import org.entente.mentions.MentionedSentence;
import org.entente.mentions.Party;
import org.entente.mentions.Resolution;
import org.entente.reference.Reference;

/** Says how persons of a document are known, and for whom they act. */
final class Persons {

  private final Reference reference;
  private final MentionedDocument document;

  Persons(Reference reference, MentionedDocument document) {
    this.reference = reference;
    this.document = document;
  }

  /** Of a name, with or without an office beside it. */
  String named(Resolution resolution, Mention mention) {
    Optional<Actor> person = actors(mention).findFirst();
    return person.map(p -> named(resolution, p)).orElse("a name");
  }

  private String named(Resolution resolution, Actor person) {
    String written = Words.of(document.document().text(), resolution.span());
    String name =
        written.contains(person.name())
            ? known(person)
            : "short for " + person.name() + ", " + firstNamed(person);
    return name + "; " + party(resolution, person);
  }

  private String known(Actor person) {
    return isInTable(person) ? "in persons.tsv" : "not in persons.tsv: its id is the name";
  }

  /** Of an office that somebody holds who was named before. */
  String holding(String office, Mention mention) {
    List<String> holders =
        actors(mention).map(person -> person.name() + ", " + firstNamed(person)).toList();
    String who = holders.size() == 1 ? "who holds the office '" : "the last who hold the office '";
    return who + office + "': " + String.join("; ", holders);
  }

  private String party(Resolution resolution, Actor person) {
    if (person.party().isEmpty()) {
      return "for whom is not known";
    }
    if (resolution.ground() == Ground.NAME_WITH_PARTY) {
      return "office and party beside it";
    }
    return "party " + source(person, person.party().get());
  }

  /** Where the party of a person comes from, when it does not stand beside the name. */
  private String source(Actor person, Party party) {
    Optional<Integer> said = sentence(person, Ground.NAME_WITH_PARTY);
    if (said.isPresent()) {
      return "from sentence " + said.get();
    }
    boolean listed =
        reference.persons().stream()
            .anyMatch(t -> t.id().equals(person.id()) && t.party().equals(party.id()));
    if (listed) {
      return "from persons.tsv";
    }
    return document.publisher().filter(party::equals).isPresent()
        ? "is the publisher's, since no other stands beside it"
        : "is the other country that the text speaks of";
  }

  private boolean isInTable(Actor person) {
    return reference.persons().stream().anyMatch(term -> term.id().equals(person.id()));
  }

  private String firstNamed(Actor person) {
    return document.sentences().stream()
        .filter(s -> s.resolutions().stream().anyMatch(r -> names(r, person)))
        .findFirst()
        .map(s -> "first named in sentence " + number(s))
        .orElse("named in reference data alone");
  }

  private boolean names(Resolution resolution, Actor person) {
    return means(resolution, person)
        && Words.of(document.document().text(), resolution.span()).contains(person.name());
  }

  /** The number of the first sentence that names a person in this way. */
  private Optional<Integer> sentence(Actor person, Ground ground) {
    return document.sentences().stream()
        .filter(
            s -> s.resolutions().stream().anyMatch(r -> r.ground() == ground && means(r, person)))
        .findFirst()
        .map(Persons::number);
  }

  private static int number(MentionedSentence sentence) {
    return sentence.sentence().index() + 1;
  }

  private static boolean means(Resolution resolution, Actor person) {
    return resolution.mention().stream()
        .flatMap(Persons::actors)
        .anyMatch(actor -> actor.id().equals(person.id()));
  }

  private static Stream<Actor> actors(Mention mention) {
    return mention instanceof Mention.OfActors a ? a.actors().stream() : Stream.empty();
  }
}
