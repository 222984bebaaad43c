package org.entente.mentions;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Finds lists of officials: persons with offices between whom only commas and "and" stand,
 * "President A, Prime Minister B and Speaker C".
 */
final class OfficialLists {

  private static final Pattern LINK =
      Pattern.compile("\\s*[,;]?\\s*(?:(?:and|as well as)\\s+)?(?:the\\s+)?");

  private OfficialLists() {}

  static List<List<Raw.Person>> of(List<Raw> raws, FoldedText text) {
    List<List<Raw.Person>> lists = new ArrayList<>();
    List<Raw.Person> list = new ArrayList<>();
    for (Raw raw : raws) {
      boolean official = raw instanceof Raw.Person p && !p.tenures().isEmpty();
      if (!official || !list.isEmpty() && !isLink(list.getLast(), raw, text)) {
        lists.add(list);
        list = new ArrayList<>();
      }
      if (official && raw instanceof Raw.Person p) {
        list.add(p);
      }
    }
    lists.add(list);
    return lists.stream().filter(l -> l.size() > 1).map(List::copyOf).toList();
  }

  private static boolean isLink(Raw last, Raw next, FoldedText text) {
    int from = last.span().end();
    int to = next.span().start();
    return from <= to && LINK.matcher(text.lower().substring(from, to)).matches();
  }
}
