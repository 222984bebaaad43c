package org.entente.claims.rules;

import org.entente.claims.relation.Relation;
import org.entente.document.ActorType;
import org.entente.mentions.Actor;
import org.entente.mentions.Mention;

/** Tells which items the slots of patterns take. */
final class SlotFilling {

  private SlotFilling() {}

  static boolean takes(Element.Slot slot, Item item, Relation relation) {
    return switch (slot.name()) {
      case E -> item instanceof Item.Other o && o.mention() instanceof Mention.OfEvent;
      case P -> item instanceof Item.Other o && o.mention() instanceof Mention.OfPlace;
      case C -> isCountry(item) && !(relation == Relation.MET_WITH && isSeat(item));
      case O -> isOrganisation(item);
      case A -> item instanceof Item.Actors a && takesSubject(slot, a);
      case B ->
          item instanceof Item.Actors a
              && !a.qualifies()
              && takesObject(a, relation)
              && (!slot.persons() || a.actors().stream().allMatch(Actor::isOfficial));
    };
  }

  private static boolean takesSubject(Element.Slot slot, Item.Actors a) {
    boolean form =
        slot.possessive() ? a.possessive() || a.qualifies() : !a.possessive() && !a.qualifies();
    return form && (!slot.several() || a.several());
  }

  private static boolean takesObject(Item.Actors a, Relation relation) {
    boolean stance = relation == Relation.SUPPORTS || relation == Relation.OPPOSES;
    return !a.possessive() || stance;
  }

  private static boolean isCountry(Item item) {
    return item instanceof Item.Other o
            && o.mention() instanceof Mention.OfPlace p
            && p.country().isPresent()
        || item instanceof Item.Actors a
            && !a.possessive()
            && !a.qualifies()
            && a.actors().stream()
                .allMatch(x -> x.type() == ActorType.COUNTRY && x.tenures().isEmpty());
  }

  /** "a visit to Brussels" may be one to an organisation. */
  private static boolean isSeat(Item item) {
    return item instanceof Item.Other o
        && o.mention() instanceof Mention.OfPlace p
        && p.isSeatOfOrganisations();
  }

  private static boolean isOrganisation(Item item) {
    return item instanceof Item.Actors a
        && a.actors().stream().allMatch(x -> x.type() == ActorType.ORGANISATION);
  }
}
