package org.entente.graph;

import java.util.List;
import java.util.Optional;
import org.entente.document.ActorType;

/** A few countries, organisations, places and publishers. */
public class KnownActors implements ActorCatalogue {

  @Override
  public Optional<ActorFacts> facts(ActorType type, String id) {
    return switch (type + " " + id) {
      case "COUNTRY HUN" -> Optional.of(country("Hungary", "HU", "🇭🇺"));
      case "COUNTRY RUS" -> Optional.of(country("Russia", "RU", "🇷🇺"));
      case "ORGANISATION UN" -> Optional.of(organisation("United Nations", List.of()));
      case "ORGANISATION UNSC" ->
          Optional.of(organisation("United Nations Security Council", List.of("UN")));
      default -> Optional.empty();
    };
  }

  @Override
  public Optional<PlaceFacts> place(String name) {
    return name.equals("New York")
        ? Optional.of(
            new PlaceFacts(
                "new-york", name, Optional.of(40.7), Optional.of(-74.0), Optional.of("USA")))
        : name.equals("Budapest")
            ? Optional.of(
                new PlaceFacts(
                    "budapest", name, Optional.of(47.5), Optional.of(19.0), Optional.of("HUN")))
            : Optional.empty();
  }

  @Override
  public Optional<SourceFacts> source(String name) {
    return name.equals("Russian MFA")
        ? Optional.of(
            new SourceFacts(
                "mid-rus",
                "Ministry of Foreign Affairs of Russia",
                Optional.of("government"),
                Optional.of(new SourceFacts.Actor(ActorType.COUNTRY, "RUS"))))
        : Optional.empty();
  }

  private static ActorFacts country(String name, String iso2, String flag) {
    return new ActorFacts(
        name,
        List.of(),
        Optional.empty(),
        Optional.of(iso2),
        Optional.of(flag),
        Optional.empty(),
        List.of(),
        Optional.empty(),
        Optional.empty());
  }

  private static ActorFacts organisation(String name, List<String> parents) {
    return new ActorFacts(
        name,
        List.of(),
        Optional.of("intergovernmental"),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        parents,
        Optional.empty(),
        Optional.empty());
  }
}
