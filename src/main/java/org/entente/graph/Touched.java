package org.entente.graph;

import java.util.Set;
import java.util.TreeSet;

/**
 * What a change of claims can change in the projection.
 *
 * @param pairs relation and ids of claims that came, changed or went: {@code MEMBER_OF|HUN|NATO}
 * @param contacts pairs of parties whose contacts did: {@code HUN|RUS}
 * @param nodes actors, events, topics and publishers that these speak of: {@code
 *     Person:sergey-lavrov}
 */
public record Touched(Set<String> pairs, Set<String> contacts, Set<String> nodes) {

  public static final Touched NOTHING = new Touched(Set.of(), Set.of(), Set.of());

  public Touched {
    pairs = Set.copyOf(pairs);
    contacts = Set.copyOf(contacts);
    nodes = Set.copyOf(nodes);
  }

  public boolean isEmpty() {
    return pairs.isEmpty() && contacts.isEmpty() && nodes.isEmpty();
  }

  /** This and the other. */
  public Touched and(Touched other) {
    return new Touched(
        union(pairs, other.pairs), union(contacts, other.contacts), union(nodes, other.nodes));
  }

  private static Set<String> union(Set<String> one, Set<String> other) {
    Set<String> both = new TreeSet<>(one);
    both.addAll(other);
    return both;
  }
}
