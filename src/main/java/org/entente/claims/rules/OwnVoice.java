package org.entente.claims.rules;

import java.util.Set;
import org.entente.claims.relation.Relation;

/** Knows where a document takes a stance in its own voice: "we condemn", "the Ministry rejects". */
final class OwnVoice {

  private static final Set<String> WORDS =
      Set.of("we", "i", "ministry", "government", "embassy", "delegation", "presidency", "mission");

  private OwnVoice() {}

  static boolean speaks(Match match) {
    Relation relation = match.rule().relation();
    boolean stance = relation == Relation.SUPPORTS || relation == Relation.OPPOSES;
    return stance
        && match.items().subList(0, match.anchor()).stream().anyMatch(i -> i.isWord(WORDS));
  }
}
