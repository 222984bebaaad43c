package org.entente.claims;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.entente.claims.rules.Item;
import org.entente.claims.rules.Match;
import org.entente.document.ActorType;
import org.entente.mentions.Actor;

/**
 * Joins lists of members that run over lines: "Members of the group:", then a state on each line.
 */
final class MemberLists {

  private static final Set<String> MARKS = Set.of(",", ";", ".", "and", "the", "-", "–", "•", "*");

  private Optional<Statement> heading = Optional.empty();

  /** The states of a line below a heading, with the heading; none where it is another sentence. */
  record Line(Statement heading, List<Actor> states) {}

  /** What a line adds to the list that is open, and whether it opens one itself. */
  Optional<Line> read(List<Item> items, List<Statement> stated) {
    Optional<Line> line = heading.flatMap(h -> line(h, items));
    heading = stated.stream().filter(s -> opens(s, items)).findFirst().or(() -> open(line));
    return line;
  }

  private static Optional<Statement> open(Optional<Line> line) {
    return line.map(Line::heading);
  }

  /** A heading ends where its rule ends, and names no state itself. */
  private static boolean opens(Statement statement, List<Item> items) {
    Match match = statement.match();
    return match.rule().opensList() && match.end() >= items.size();
  }

  private static Optional<Line> line(Statement heading, List<Item> items) {
    List<Actor> states = items.stream().flatMap(MemberLists::states).toList();
    boolean alone =
        !states.isEmpty()
            && items.stream().allMatch(i -> i.isWord(MARKS) || states(i).findAny().isPresent());
    return alone ? Optional.of(new Line(heading, states)) : Optional.empty();
  }

  private static Stream<Actor> states(Item item) {
    boolean states =
        item instanceof Item.Actors a
            && a.actors().stream()
                .allMatch(x -> x.type() == ActorType.COUNTRY && x.tenures().isEmpty());
    return states ? Match.actors(item).stream() : Stream.empty();
  }
}
