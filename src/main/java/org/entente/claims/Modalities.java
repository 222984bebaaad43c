package org.entente.claims;

import java.util.List;
import java.util.Set;
import org.entente.claims.rules.Rule;
import org.entente.vocabulary.Additions;
import org.entente.vocabulary.TableFormat;

/**
 * By which words each kind of fact took place or not.
 *
 * @param facts of which a plan is not one yet
 * @param stances of which to promise one is to take it
 * @param memberships by words of their own first, then by those of facts
 * @param presupposed memberships named in passing: who is named a member is one, whatever else the
 *     sentence denies or wishes
 */
record Modalities(Modality facts, Modality stances, Modality memberships, Modality presupposed) {

  /** The labels of rules that name members in passing. */
  private static final Set<String> IN_PASSING = Set.of("named", "replaced");

  private static final TableFormat FACTS = table("modality.tsv");
  private static final TableFormat STANCES = table("stance-modality.tsv");
  private static final TableFormat MEMBERSHIPS = table("membership-modality.tsv");
  private static final TableFormat PRESUPPOSED = table("presupposed-modality.tsv");

  /** With a user's additions to what is shipped. */
  static Modalities of(Additions additions) {
    return new Modalities(
        new Modality(additions, FACTS),
        new Modality(additions, STANCES),
        new Modality(additions, MEMBERSHIPS, FACTS),
        new Modality(additions, PRESUPPOSED));
  }

  /** The names of the files. */
  static List<String> files() {
    return List.of(FACTS.file(), STANCES.file(), MEMBERSHIPS.file(), PRESUPPOSED.file());
  }

  Modality of(Rule rule) {
    return switch (rule.relation()) {
      case SUPPORTS, OPPOSES -> stances;
      case MEMBER_OF ->
          rule.label().filter(IN_PASSING::contains).isPresent() ? presupposed : memberships;
      case MET_WITH, ATTENDED, HOSTED, REPRESENTS -> facts;
    };
  }

  private static TableFormat table(String file) {
    return new TableFormat(file, List.of("side", "pattern"), List.of("status"), List.of());
  }
}
