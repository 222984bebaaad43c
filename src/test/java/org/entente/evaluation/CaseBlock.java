package org.entente.evaluation;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.entente.claims.Status;
import org.entente.claims.relation.Relation;

/** The lines of one case, the first with its name: head, text and rows, parted by rules. */
record CaseBlock(CasePlace place, List<String> lines) {

  static final String START = "== ";
  private static final String RULE = "---";

  ReadingCase read() {
    int[] rules = IntStream.range(0, lines.size()).filter(i -> lines.get(i).equals(RULE)).toArray();
    if (rules.length != 2) {
      throw place.wrong("the case has " + rules.length + " lines of '---', not 2");
    }
    List<String> text = lines.subList(rules[0] + 1, rules[1]);
    if (text.stream().allMatch(String::isBlank)) {
      throw place.wrong("the case has no text");
    }
    return new ReadingCase(
        place,
        name(),
        CaseHead.read(place.down(1), lines.subList(1, rules[0])),
        String.join("\n", text).strip() + "\n",
        rows(rules[1] + 1),
        barred(rules[1] + 1));
  }

  private String name() {
    String name = lines.getFirst().substring(START.length());
    if (!name.matches("[A-Za-z0-9]+(-[A-Za-z0-9]+)*")) {
      throw place.wrong("'" + name + "' is no name of a case");
    }
    return name;
  }

  private List<CaseRow> rows(int from) {
    List<CaseRow> rows = new ArrayList<>();
    Set<Relation> barred = barred(from);
    for (int i = from; i < lines.size(); i++) {
      if (!lines.get(i).isBlank() && !lines.get(i).startsWith("!")) {
        CaseRow row = CaseRow.of(place.down(i), lines.get(i));
        if (barred.contains(row.relation()) && row.isRequired() && row.status() == Status.HELD) {
          throw place.down(i).wrong("the case bars what this line asks for");
        }
        if (rows.stream().anyMatch(r -> r.line().equals(row.line()))) {
          throw place.down(i).wrong("the case says it twice");
        }
        rows.add(row);
      }
    }
    return rows;
  }

  private Set<Relation> barred(int from) {
    Set<Relation> barred = EnumSet.noneOf(Relation.class);
    for (int i = from; i < lines.size(); i++) {
      if (lines.get(i).startsWith("!")) {
        barred.add(relation(place.down(i), lines.get(i).substring(1)));
      }
    }
    return barred;
  }

  private static Relation relation(CasePlace place, String name) {
    try {
      return Relation.valueOf(name);
    } catch (IllegalArgumentException e) {
      throw place.wrong("'" + name + "' is no relation");
    }
  }
}
