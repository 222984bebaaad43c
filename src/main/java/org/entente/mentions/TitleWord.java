package org.entente.mentions;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/**
 * What a word can be in a title.
 *
 * @param roles its places in a title
 * @param level of a head: 1 head of state or government to 6 not an official
 * @param lowers how much a modifier takes from the head's rank
 * @param plural whether the head is a plural
 */
record TitleWord(
    Set<Role> roles, int level, int lowers, boolean plural, Map<Role, Office.Tenure> tenures) {

  /** A word's place in a title. */
  enum Role {
    HEAD,
    MODIFIER,
    DOMAIN,
    HONORIFIC,
    TAIL,
    /** What sounds like an office and is none: "official visit". */
    THING
  }

  /** One row of the table: a form in one role. */
  static TitleWord of(Role role, String level, boolean plural) {
    Map<Role, Office.Tenure> tenures = new EnumMap<>(Role.class);
    switch (level) {
      case "former" -> tenures.put(role, Office.Tenure.FORMER);
      case "elect" -> tenures.put(role, Office.Tenure.ELECT);
      default -> {}
    }
    int number = tenures.isEmpty() ? Integer.parseInt(level) : 0;
    return new TitleWord(
        EnumSet.of(role),
        role == Role.HEAD ? number : 0,
        role == Role.MODIFIER ? number : 0,
        plural,
        tenures);
  }

  /** Both rows of a form that stands in two of the table's classes. */
  TitleWord and(TitleWord other) {
    Set<Role> both = EnumSet.copyOf(roles);
    both.addAll(other.roles);
    Map<Role, Office.Tenure> all = new EnumMap<>(Role.class);
    all.putAll(tenures);
    all.putAll(other.tenures);
    return new TitleWord(
        both,
        Math.max(level, other.level),
        Math.max(lowers, other.lowers),
        plural || other.plural,
        all);
  }

  boolean is(Role role) {
    return roles.contains(role);
  }

  Office.Tenure tenure(Role role) {
    return tenures.getOrDefault(role, Office.Tenure.HELD);
  }
}
