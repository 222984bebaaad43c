package org.entente.mentions;

import java.util.Set;
import org.entente.document.ActorType;

/**
 * Reads the names of organs that close an office: "of Iran's Supreme National Security Council".
 */
final class OrganParser {

  /** What may stand between the words of an organ's or a portfolio's name. */
  static final Set<String> CONNECTORS = Set.of("and", "&", ",", "the", "of", "for", "its");

  private static final Set<String> CLOSERS = Set.of(",", ";", ".", "(", ")", "");

  private final NameParser names;
  private final PartyParser parties = new PartyParser();
  private final WordLists lists;

  OrganParser(NameParser names, WordLists lists) {
    this.names = names;
    this.lists = lists;
  }

  /** "Secretary of Iran's Supreme National Security Council": the organ belongs to the office. */
  int behindOwner(Line line, PartyParser.Listed owner) {
    int at = owner.to();
    if (line.isPossessive(at)) {
      return end(line, at + 1, at);
    }
    return isOrganOf(line, owner) ? at + 1 : beforeName(line, at);
  }

  /** "Chief of Kuwait Fire Force Lt Gen X": words up to an organ's, which a name follows. */
  private int beforeName(Line line, int at) {
    int end = end(line, at, at);
    int next = line.word(end).equals(",") && line.title(end + 1).isPresent() ? end + 1 : end;
    int name = TitleRunParser.nameStart(line, next);
    boolean closed = CLOSERS.contains(line.word(end)) || names.end(line, name) > name;
    return end > at && closed ? end : at;
  }

  /** "Chairman of the African Union Committee": an organ of the organisation. */
  boolean isOrganOf(Line line, PartyParser.Listed owner) {
    return owner.parties().stream().anyMatch(p -> p.type() == ActorType.ORGANISATION)
        && line.isCapitalised(owner.to())
        && lists.organs().contains(line.lower(owner.to()));
  }

  boolean isOrgan(Line line, int at) {
    return line.isCapitalised(at) && lists.organs().contains(line.lower(at));
  }

  /** "of the Standing Committee of the National People's Congress": an organ of another. */
  int chain(Line line, int from) {
    int at = from;
    int next = from;
    do {
      at = next;
      boolean of =
          line.lower(at).equals("of")
              && lists.organs().contains(line.lower(at - 1))
              && parties.one(line, at + 1).isEmpty();
      next = of ? end(line, at + (line.lower(at + 1).equals("the") ? 2 : 1), at) : at;
    } while (next > at);
    return at;
  }

  /** The end of a run of capitalised words that closes with the name of an organ. */
  int end(Line line, int from, int none) {
    int end = none;
    int at = from;
    while (at - from < TitleParser.LONGEST && (line.isCapitalised(at) || isInner(line, at, from))) {
      end =
          lists.organs().contains(line.lower(at)) || TitleParser.isDomain(line, at) ? at + 1 : end;
      at++;
    }
    return end;
  }

  private boolean isInner(Line line, int at, int from) {
    boolean link = CONNECTORS.contains(line.lower(at)) && line.isCapitalised(at + 1);
    boolean plain = at - from < 2 && lists.organs().contains(line.lower(at + 1));
    boolean peoples = line.isPossessive(at) && line.lower(at - 1).equals("people");
    if (peoples && line.isCapitalised(at + 1)) {
      return true;
    }
    return link && at > from || plain || lists.organs().contains(line.lower(at));
  }
}
