package org.entente.graph;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Sets that are joined step by step; each is known by its first member in order of name. */
final class Joined {

  private final Map<String, String> above = new TreeMap<>();

  void add(String member) {
    above.putIfAbsent(member, member);
  }

  Set<String> members() {
    return above.keySet();
  }

  boolean together(String one, String other) {
    return first(one).equals(first(other));
  }

  void join(String one, String other) {
    add(one);
    add(other);
    String first = first(one);
    String second = first(other);
    int order = first.compareTo(second);
    above.put(order < 0 ? second : first, order < 0 ? first : second);
  }

  /** The first member of the set that one belongs to; itself where it was never joined. */
  String first(String member) {
    String at = member;
    String up = above.getOrDefault(at, at);
    while (!up.equals(at)) {
      at = up;
      up = above.getOrDefault(at, at);
    }
    return at;
  }
}
