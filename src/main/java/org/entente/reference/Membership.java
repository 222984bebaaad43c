package org.entente.reference;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.entente.document.ActorType;
import org.entente.document.Edtf;

/**
 * A line of a table of memberships: who belonged to what, and in which role.
 *
 * @param line its number in the table, from 1
 * @param from first day, as far as it is known
 * @param to last day, as far as it is known; absent while it lasts
 */
public record Membership(
    int line, Party organisation, Party member, Role role, Optional<Edtf> from, Optional<Edtf> to) {

  public Membership {
    if (begin(from).isAfter(end(to))) {
      throw new IllegalArgumentException(
          "it begins " + from.orElseThrow() + " and ends " + to.orElseThrow() + " before that.");
    }
  }

  /** How somebody belongs to an organisation. */
  public enum Role {
    MEMBER,
    /** A member for a time without its rights; it stays one. */
    SUSPENDED,
    /** Wants to belong and is not admitted yet. */
    CANDIDATE,
    /** A partner of any name, an associate, or a participant without full membership. */
    PARTNER,
    OBSERVER,
    GUEST;

    /** The word in tables and claims. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * One side of a membership.
   *
   * @param name as the table has it
   */
  public record Party(ActorType type, String id, String name) {}

  /** Whether it says the same of the same two at a time that both can mean. */
  public boolean overlaps(Membership other) {
    return organisation.id().equals(other.organisation.id())
        && member.id().equals(other.member.id())
        && role == other.role
        && !begin(from).isAfter(end(other.to))
        && !begin(other.from).isAfter(end(to));
  }

  private static LocalDate begin(Optional<Edtf> from) {
    return from.flatMap(Edtf::earliest).orElse(LocalDate.MIN);
  }

  private static LocalDate end(Optional<Edtf> to) {
    return to.flatMap(Edtf::latest).orElse(LocalDate.MAX);
  }
}
