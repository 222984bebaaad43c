package org.entente.graph.projection;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What the roles of memberships mean, whatever words a text has for them. */
final class Role {

  static final String MEMBER = "member";
  static final String SUSPENDED = "suspended";

  /** Words by the role that they mean; other words are roles of members: a chair, a founder. */
  private static final Map<String, Set<String>> WORDS =
      Map.of(
          MEMBER,
          Set.of(
              "member",
              "full member",
              "member state",
              "permanent",
              "permanent member",
              "non-permanent",
              "non-permanent member"),
          "observer",
          Set.of("observer", "observer state"),
          "partner",
          Set.of("partner", "dialogue partner", "associate", "associate member"),
          "guest",
          Set.of("guest", "invitee"),
          "candidate",
          Set.of("candidate", "applicant"),
          SUSPENDED,
          Set.of("suspended"));

  private static final Set<String> ASSOCIATES = Set.of("observer", "partner", "guest");
  private static final Set<String> WITHOUT_EDGE = Set.of("candidate", SUSPENDED);

  private static final Map<String, String> MEANINGS =
      WORDS.entrySet().stream()
          .flatMap(entry -> entry.getValue().stream().map(word -> Map.entry(word, entry.getKey())))
          .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (a, b) -> a));

  private Role() {}

  /** The role that a claim means; who is said to belong without a role is a member. */
  static String of(ClaimRow claim) {
    return claim
        .details()
        .role()
        .map(words -> words.strip().toLowerCase(Locale.ROOT))
        .map(words -> MEANINGS.getOrDefault(words, words))
        .orElse(MEMBER);
  }

  /**
   * The edge that a role makes: none for who does not belong, or whose membership is told apart.
   */
  static Optional<EdgeType> edge(String role) {
    return WITHOUT_EDGE.contains(role)
        ? Optional.empty()
        : Optional.of(ASSOCIATES.contains(role) ? EdgeType.ASSOCIATED_WITH : EdgeType.MEMBER_OF);
  }
}
