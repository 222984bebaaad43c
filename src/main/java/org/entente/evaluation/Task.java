package org.entente.evaluation;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.entente.claims.Status;
import org.entente.claims.relation.Relation;

/**
 * One thing that claims are measured at.
 *
 * @param layer empty where both count together
 */
public record Task(Relation relation, Optional<Layer> layer, Status status) {

  /** Those that figures are given for, in the order of the table. */
  public static final List<Task> ALL =
      List.of(
          of(Relation.MET_WITH, Layer.PARTY, Status.HELD),
          of(Relation.MET_WITH, Layer.PERSON, Status.HELD),
          of(Relation.MET_WITH, Layer.PARTY, Status.PLANNED),
          of(Relation.REPRESENTS, Layer.PERSON, Status.HELD),
          of(Relation.MEMBER_OF, Layer.PARTY, Status.HELD),
          of(Relation.MEMBER_OF, Layer.PARTY, Status.PLANNED),
          of(Relation.SUPPORTS, Layer.PARTY, Status.HELD),
          of(Relation.OPPOSES, Layer.PARTY, Status.HELD),
          new Task(Relation.ATTENDED, Optional.empty(), Status.HELD));

  private static Task of(Relation relation, Layer layer, Status status) {
    return new Task(relation, Optional.of(layer), status);
  }

  /** The layer as tables show it; empty where both count together. */
  public String layerName() {
    return layer.map(l -> l.name().toLowerCase(Locale.ROOT)).orElse("");
  }

  /** Whether it has this relation and layer, whatever its status. */
  boolean concerns(Fact fact) {
    return fact.relation() == relation && layer.map(l -> l == fact.layer()).orElse(true);
  }
}
