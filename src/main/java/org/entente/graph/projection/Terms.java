package org.entente.graph.projection;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.entente.claims.Status;
import org.entente.document.Edtf;

/** Edges that last: memberships and offices, an edge a role or office and term. */
final class Terms {

  private Terms() {}

  static List<EdgeRow> memberships(List<ClaimRow> claims) {
    Suspensions suspensions = Suspensions.of(claims);
    List<EdgeRow> edges = new ArrayList<>();
    labelled(claims, claim -> Optional.of(Role.of(claim)))
        .forEach(
            (role, some) ->
                Role.edge(role).ifPresent(t -> edges.addAll(edges(t, role, some, suspensions))));
    return edges;
  }

  private static List<EdgeRow> edges(
      EdgeType type, String role, List<ClaimRow> claims, Suspensions suspensions) {
    boolean member = role.equals(Role.MEMBER);
    return Timeline.of(claims).stream()
        .map(
            term ->
                edge(
                    type,
                    member ? "" : "|" + role,
                    Map.of(
                        "role",
                        Optional.of(role),
                        "suspensions",
                        member ? suspensions.in(term) : Optional.empty()),
                    term))
        .toList();
  }

  static List<EdgeRow> offices(List<ClaimRow> claims) {
    List<EdgeRow> edges = new ArrayList<>();
    labelled(claims, claim -> claim.details().office())
        .forEach(
            (office, some) -> {
              Optional<String> words = Tally.most(some, claim -> claim.details().office());
              for (Term term : Timeline.of(some)) {
                edges.add(edge(EdgeType.REPRESENTS, "|" + office, Map.of("office", words), term));
              }
            });
    return edges;
  }

  /**
   * Claims by role or office in lower case. A claim without one joins the one that most name; a
   * denial of none in particular denies all.
   */
  private static Map<String, List<ClaimRow>> labelled(
      List<ClaimRow> claims, Function<ClaimRow, Optional<String>> label) {
    Function<ClaimRow, Optional<String>> lower =
        claim -> label.apply(claim).map(text -> text.strip().toLowerCase(Locale.ROOT));
    String usual = Tally.most(Edges.held(claims), lower).orElse("");
    Map<String, List<ClaimRow>> labelled = new TreeMap<>();
    for (ClaimRow claim : Edges.held(claims)) {
      labelled.computeIfAbsent(lower.apply(claim).orElse(usual), k -> new ArrayList<>()).add(claim);
    }
    claims.stream()
        .filter(claim -> claim.is(Status.DENIED))
        .forEach(denial -> deny(labelled, denial, lower.apply(denial)));
    return labelled;
  }

  private static void deny(
      Map<String, List<ClaimRow>> labelled, ClaimRow denial, Optional<String> label) {
    labelled.forEach(
        (name, some) -> {
          if (label.isEmpty() || label.get().equals(name)) {
            some.add(denial);
          }
        });
  }

  private static EdgeRow edge(
      EdgeType type, String label, Map<String, Optional<?>> named, Term term) {
    ClaimRow any = term.held().getFirst();
    Map<String, Optional<?>> details = new TreeMap<>(named);
    details.put("from", term.from().map(Edtf::text));
    details.put("to", term.to().map(Edtf::text));
    return new EdgeRow(
        type,
        Keys.ends(any.subject(), any.object())
            + label
            + "|"
            + term.from().map(Edtf::text).orElse(""),
        any.pair(),
        Keys.node(any.subject()),
        Keys.node(any.object()),
        Support.of(term.held(), term.contested()),
        EdgeRow.details(details));
  }
}
