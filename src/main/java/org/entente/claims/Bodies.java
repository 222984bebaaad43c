package org.entente.claims;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.entente.claims.rules.Item;
import org.entente.document.ActorType;
import org.entente.document.Span;
import org.entente.mentions.Mention;
import org.entente.mentions.Party;
import org.entente.reference.Organisation;
import org.entente.reference.Reference;

/** Tells which organisations states are members of. */
final class Bodies {

  private static final Set<String> KINDS =
      Set.of("intergovernmental", "forum", "group", "alliance", "bank");
  private static final Set<String> SEATS = Set.of("UNSC", "UNHRC", "ECOSOC", "council-of-the-eu");

  private record Named(Span span, Party party) {}

  private final Reference reference;
  private final Map<String, Party> names = new HashMap<>();

  Bodies(Reference reference) {
    this.reference = reference;
    for (Organisation organisation : reference.organisations()) {
      names.putIfAbsent(organisation.name().toLowerCase(Locale.ROOT), party(organisation));
    }
  }

  private static Party party(Organisation organisation) {
    return new Party(
        ActorType.ORGANISATION,
        organisation.id(),
        organisation.name(),
        organisation.acronym(),
        organisation.aliases(),
        Optional.empty());
  }

  boolean hasMembers(Party party) {
    return SEATS.contains(party.id())
        || reference.organisation(party.id()).filter(o -> KINDS.contains(o.kind())).isPresent();
  }

  /** An organ's organisation, unless states sit on the organ itself. */
  Party owning(Party party) {
    return SEATS.contains(party.id()) ? party : organisation(party);
  }

  /** An organ's organisation: no state accedes to an organ. */
  Party organisation(Party party) {
    boolean organ =
        reference.organisation(party.id()).filter(o -> o.kind().equals("organ")).isPresent();
    return organ ? party.acting() : party;
  }

  /** The organisation of a name, where it is one that states are members of. */
  Optional<Party> named(String name) {
    return Optional.ofNullable(names.get(name.toLowerCase(Locale.ROOT))).filter(this::hasMembers);
  }

  /** The organisation that a mention names, or whose event it names. */
  Stream<Party> of(Mention mention) {
    Stream<Party> named =
        switch (mention) {
          case Mention.OfActors a ->
              a.actors().stream()
                  .filter(x -> x.type() == ActorType.ORGANISATION)
                  .flatMap(x -> x.party().stream());
          case Mention.OfEvent e -> e.organisation().stream();
          default -> Stream.empty();
        };
    return named.filter(this::hasMembers);
  }

  /** The one nearest to a fact in its sentence, before it rather than behind. */
  Optional<Party> nearest(Statement statement) {
    int anchor = statement.match().anchorSpan().start();
    List<Named> all = statement.match().items().stream().flatMap(i -> named(i)).toList();
    return all.stream()
        .filter(n -> n.span.start() < anchor)
        .max(Comparator.comparing(Named::span))
        .or(() -> all.stream().filter(n -> isNear(statement, n)).findFirst())
        .map(Named::party);
  }

  /** Whether no other clause begins between a fact and what is named behind it. */
  private static boolean isNear(Statement statement, Named named) {
    int from = statement.match().anchorSpan().end();
    String text = statement.document().document().text();
    return text.substring(from, Math.max(from, named.span.start())).indexOf(';') < 0;
  }

  private Stream<Named> named(Item item) {
    return switch (item) {
      case Item.Actors a -> a.members().stream().flatMap(m -> named(m));
      case Item.Other o -> named(o.mention());
      case Item.Word w -> Stream.empty();
    };
  }

  private Stream<Named> named(Mention mention) {
    return of(mention).map(p -> new Named(mention.span(), p));
  }
}
