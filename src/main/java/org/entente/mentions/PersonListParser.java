package org.entente.mentions;

import java.util.ArrayList;
import java.util.List;

/** Reads the names of several who share one office: "Presidents X of Y and Z of W". */
final class PersonListParser {

  private final NameParser names;
  private final PartyParser parties = new PartyParser();

  PersonListParser(NameParser names) {
    this.names = names;
  }

  /** "Presidents Putin of Russia and Lukashenko of Belarus". */
  PersonParser.Parsed several(Line line, Title title, int from) {
    List<Raw> raws = new ArrayList<>();
    int at = from;
    int end = from;
    while (true) {
      int start = TitleRunParser.nameStart(line, at);
      int nameEnd = names.end(line, start);
      if (nameEnd == start) {
        return new PersonParser.Parsed(raws, end);
      }
      PartyParser.Listed home = parties.home(line, nameEnd);
      List<Party> own = home.parties().isEmpty() ? partyAt(title, raws.size()) : home.parties();
      Title single = new Title(at, at, title.office(), own, title.head(), false);
      int first = raws.isEmpty() ? title.from() : start;
      raws.add(
          Raw.Person.of(
              line, new int[] {first, home.to()}, new int[] {start, nameEnd}, List.of(single)));
      end = home.to();
      at = TitleRunParser.connector(line, end);
      if (at == end) {
        return new PersonParser.Parsed(raws, end);
      }
    }
  }

  /**
   * "Foreign Ministers of Peru, X; Chile, Y; and Canada, Z", "of Peru (X) and Chile (Y)", "of Peru
   * - X, Chile - Y", "of Peru X and of Chile Y".
   */
  List<Raw> pairs(Line line, Title title) {
    List<Raw> raws = new ArrayList<>();
    List<Party> owner = title.parties();
    int first = title.from();
    int at = title.to();
    while (owner.size() == 1) {
      boolean bracket = line.word(at).equals("(");
      int sign = bracket || line.word(at).matches("[,–—-]") ? 1 : 0;
      int start = TitleRunParser.nameStart(line, at + sign);
      int end = names.end(line, start);
      if (end - start < 2) {
        return raws;
      }
      Title single = new Title(first, at, title.office(), owner, title.head(), false);
      raws.add(
          Raw.Person.of(line, new int[] {first, end}, new int[] {start, end}, List.of(single)));
      first = afterSeparator(line, end + (bracket ? 1 : 0));
      PartyParser.Listed next = parties.list(line, first, false);
      owner = next.parties();
      at = next.to();
    }
    return raws;
  }

  private static int afterSeparator(Line line, int at) {
    int next = TitleRunParser.connector(line, line.word(at).equals(";") ? at + 1 : at);
    return next + (next > at && line.lower(next).equals("of") ? 1 : 0);
  }

  private static List<Party> partyAt(Title title, int index) {
    List<Party> all = title.parties();
    return all.size() == 1 ? all : index < all.size() ? List.of(all.get(index)) : List.of();
  }
}
