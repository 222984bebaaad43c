package org.entente.claims;

import java.util.Optional;
import org.entente.claims.relation.ContactRole;
import org.entente.claims.relation.Mode;
import org.entente.document.Edtf;

/**
 * What only some relations have.
 *
 * @param mode MET_WITH: how
 * @param level MET_WITH: 1 head of state or government, 2 minister, 3 deputy or envoy, 4 ambassador
 * @param kind MET_WITH: of the event, "phone call", "sidelines meeting", "official visit"
 * @param office REPRESENTS: its words
 * @param role MEMBER_OF: member, observer, partner, chair; ATTENDED: chair, speaker, host
 * @param from MEMBER_OF, REPRESENTS: since when
 * @param to MEMBER_OF, REPRESENTS: until when
 * @param saidBy who says it, where the text reports somebody's words
 * @param about the event that a contact was part of: the summit of a sidelines meeting
 * @param code CAMEO or PLOVER
 */
public record Details(
    Optional<Mode> mode,
    Optional<Integer> level,
    Optional<String> kind,
    Optional<String> office,
    Optional<String> role,
    Optional<Edtf> from,
    Optional<Edtf> to,
    Optional<ContactRole> subjectRole,
    Optional<ContactRole> objectRole,
    Optional<Participant> saidBy,
    Optional<Participant> about,
    Optional<String> code) {

  public static final Details NONE = new Builder().build();

  public static Builder builder() {
    return new Builder();
  }

  /** Collects what is known, in any order. */
  public static final class Builder {
    private Optional<Mode> mode = Optional.empty();
    private Optional<Integer> level = Optional.empty();
    private Optional<String> kind = Optional.empty();
    private Optional<String> office = Optional.empty();
    private Optional<String> role = Optional.empty();
    private Optional<Edtf> from = Optional.empty();
    private Optional<Edtf> to = Optional.empty();
    private Optional<ContactRole> subjectRole = Optional.empty();
    private Optional<ContactRole> objectRole = Optional.empty();
    private Optional<Participant> saidBy = Optional.empty();
    private Optional<Participant> about = Optional.empty();
    private Optional<String> code = Optional.empty();

    private Builder() {}

    public Builder mode(Optional<Mode> value) {
      mode = value;
      return this;
    }

    public Builder level(Optional<Integer> value) {
      level = value;
      return this;
    }

    public Builder kind(Optional<String> value) {
      kind = value;
      return this;
    }

    public Builder office(Optional<String> value) {
      office = value;
      return this;
    }

    public Builder role(Optional<String> value) {
      role = value;
      return this;
    }

    public Builder from(Optional<Edtf> value) {
      from = value;
      return this;
    }

    public Builder to(Optional<Edtf> value) {
      to = value;
      return this;
    }

    public Builder roles(Optional<ContactRole> subject, Optional<ContactRole> object) {
      subjectRole = subject;
      objectRole = object;
      return this;
    }

    public Builder saidBy(Optional<Participant> value) {
      saidBy = value;
      return this;
    }

    public Builder about(Optional<Participant> value) {
      about = value;
      return this;
    }

    public Builder code(Optional<String> value) {
      code = value;
      return this;
    }

    public Details build() {
      return new Details(
          mode, level, kind, office, role, from, to, subjectRole, objectRole, saidBy, about, code);
    }
  }
}
