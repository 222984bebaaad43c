package org.entente.claims;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.claims.rules.Element;
import org.entente.claims.rules.Item;
import org.entente.claims.rules.Match;

/**
 * Leaves out who only speaks of another's membership: in "A supports B's bid to join" and "A backs
 * B in becoming a member" B is to join, not A.
 */
final class NearerMember {

  private static final Set<String> CHANGES = Set.of("joins", "leaves");

  private NearerMember() {}

  /** The statements but those whose verb is read as another's candidacy too. */
  static List<Statement> without(List<Statement> stated) {
    return stated.stream().filter(s -> stated.stream().noneMatch(o -> isNearer(o, s))).toList();
  }

  /** Whether a candidacy spans the verb of a change, and its member stands nearer to that verb. */
  private static boolean isNearer(Statement candidacy, Statement change) {
    if (!isLabelled(candidacy, Set.of("candidate")) || !isLabelled(change, CHANGES)) {
      return false;
    }
    Match near = candidacy.match();
    int verb = change.match().anchor();
    boolean spans = near.anchor() <= verb && verb < Math.max(near.end(), near.anchor() + 1);
    return spans
        && member(near)
            .flatMap(n -> change.match().subject().filter(far -> isBetween(far, n, change)))
            .isPresent();
  }

  private static boolean isBetween(Item far, Item near, Statement change) {
    return far.span().end() <= near.span().start()
        && near.span().end() <= change.match().anchorSpan().start();
  }

  private static boolean isLabelled(Statement statement, Set<String> labels) {
    return statement.match().rule().label().filter(labels::contains).isPresent();
  }

  private static Optional<Item> member(Match match) {
    return match.item(Element.Name.C).or(match::subject);
  }
}
