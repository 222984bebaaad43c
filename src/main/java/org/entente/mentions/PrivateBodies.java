package org.entente.mentions;

import org.entente.document.ActorType;

/** Tells "chief executive of the German carmaker" from "president of the German parliament". */
final class PrivateBodies {

  private final OrganParser organs;
  private final WordLists lists;

  PrivateBodies(OrganParser organs, WordLists lists) {
    this.organs = organs;
    this.lists = lists;
  }

  /** Whether behind a country's adjective a noun follows that is no organ of state. */
  boolean isBehind(Line line, int at) {
    boolean adjective =
        line.lexeme(at - 1)
            .filter(f -> f.value() instanceof Lexeme.OfParty p && isAdjective(p))
            .isPresent();
    return adjective
        && line.word(at).matches("\\p{Ll}[\\p{Ll}-]{3,}")
        && !lists.stateHeads().contains(line.lower(at))
        && !lists.speechVerbs().contains(line.lower(at))
        && line.title(at).isEmpty()
        && organs.end(line, at, at) == at;
  }

  private static boolean isAdjective(Lexeme.OfParty party) {
    return party.form() == Mention.Form.ADJECTIVE && party.party().type() == ActorType.COUNTRY;
  }
}
