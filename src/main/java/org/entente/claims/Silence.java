package org.entente.claims;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.claims.rules.Element;
import org.entente.mentions.Actor;
import org.entente.mentions.Party;

/** Says why a statement makes no claim. */
final class Silence {

  private Silence() {}

  static String of(Statement statement) {
    return switch (statement.match().rule().relation()) {
      case MET_WITH -> ofContact(statement);
      case SUPPORTS, OPPOSES -> ofStance(statement);
      case MEMBER_OF -> ofMembership(statement);
      case ATTENDED, HOSTED -> ofAttendance(statement);
      case REPRESENTS -> "offices make these claims, not rules";
    };
  }

  private static String ofContact(Statement statement) {
    if (statement.match().rule().opensList()) {
      return "it opens a list that sentences behind it may continue";
    }
    List<Actor> all = all(statement);
    if (all.isEmpty()) {
      return "nobody is named on either side";
    }
    if (statement.subjects().isEmpty() && !statement.isHeadline()) {
      return "nobody is its subject, and only a headline has its publisher for one";
    }
    return ofSides(all)
        .orElse("it names more parties than meet one by one: a gathering, not contacts");
  }

  private static String ofStance(Statement statement) {
    boolean flips = StanceOption.FLIP.isOf(statement.match().rule());
    if (statement.status() != Status.HELD && !(flips && statement.status() == Status.DENIED)) {
      return "a stance counts only where it is held, not " + statement.status();
    }
    if (statement.subjects().isEmpty() && statement.document().publisher().isEmpty()) {
      return "nobody is its subject, and for whom the publisher speaks is not known";
    }
    return Optional.of(all(statement))
        .filter(all -> !statement.objects().isEmpty())
        .flatMap(Silence::ofSides)
        .orElse(
            "behind it stands neither a party for itself nor a noun of stance-words.txt that stands for its owner");
  }

  private static String ofMembership(Statement statement) {
    boolean organisation = statement.match().item(Element.Name.O).isPresent();
    return organisation
        ? "no member is named beside the organisation, or its not leaving says nothing new"
        : "neither it nor the text before names the organisation";
  }

  private static String ofAttendance(Statement statement) {
    return statement.subjects().isEmpty()
        ? "nobody is its subject"
        : "for whom its subject acts is not known";
  }

  private static List<Actor> all(Statement statement) {
    return Stream.concat(statement.subjects().stream(), statement.objects().stream())
        .distinct()
        .toList();
  }

  /** What keeps two sides from being two parties. */
  private static Optional<String> ofSides(List<Actor> all) {
    if (all.size() == 1) {
      return Optional.of("only " + all.getFirst().name() + " is named");
    }
    Optional<Actor> open = all.stream().filter(a -> a.party().isEmpty()).findFirst();
    if (open.isPresent()) {
      return Optional.of("for whom " + open.get().name() + " acts is not known");
    }
    List<String> parties =
        all.stream()
            .flatMap(a -> a.party().stream())
            .map(Party::acting)
            .map(Party::name)
            .distinct()
            .toList();
    return parties.size() == 1
        ? Optional.of("all act for " + parties.getFirst())
        : Optional.empty();
  }
}
