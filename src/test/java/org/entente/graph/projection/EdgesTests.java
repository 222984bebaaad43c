package org.entente.graph.projection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.entente.claims.Details;
import org.entente.claims.Relation;
import org.entente.claims.Status;
import org.entente.document.Edtf;
import org.entente.graph.Article;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A claim is {@code status ~ role or office ~ from ~ to}; what is left out is unknown. */
class EdgesTests {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          a member                       | HELD                                    | MEMBER_OF HUN+NATO+
          a member since                 | HELD; HELD~~1999-03-12                  | MEMBER_OF HUN+NATO+1999-03-12
          less precise starts are one    | HELD~~1999; HELD~~1999-03-12            | MEMBER_OF HUN+NATO+1999-03-12
          two terms are two edges        | HELD~~1999; HELD~~2010                  | MEMBER_OF HUN+NATO+1999 MEMBER_OF HUN+NATO+2010
          a withdrawal ends it           | HELD~~1999; DENIED~~~2020-01-31         | MEMBER_OF HUN+NATO+1999 to 2020-01-31
          a denial contests it           | HELD~~1999; DENIED                      | MEMBER_OF HUN+NATO+1999 contested
          a candidate is no member       | PLANNED                                 |
          a refusal is no member         | DENIED                                  |
          an observer is associated      | HELD~observer                           | ASSOCIATED_WITH HUN+NATO+observer+
          a chair is a member            | HELD~chair~2024-07                      | MEMBER_OF HUN+NATO+chair+2024-07
          from observer to member        | HELD~Observer~1990; HELD~member~1999    | ASSOCIATED_WITH HUN+NATO+observer+1990 MEMBER_OF HUN+NATO+1999
          """)
  void memberships(String rule, String claims, String expected) {
    List<String> edges =
        edges(Relation.MEMBER_OF, "HUN", "+NATO", claims).stream()
            .map(EdgesTests::show)
            .sorted()
            .toList();

    assertThat(String.join(" ", edges)).as(rule).isEqualTo(expected == null ? "" : expected);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          one office                 | HELD~Foreign Minister; HELD~foreign minister  | 1
          two offices                | HELD~Foreign Minister; HELD~President         | 2
          no words join the usual    | HELD~Foreign Minister; HELD                   | 1
          no words at all            | HELD                                          | 1
          two terms                  | HELD~President~2000~2008; HELD~President~2012 | 2
          somebody who will          | PLANNED~President                             | 0
          """)
  void offices(String rule, String claims, int expected) {
    assertThat(edges(Relation.REPRESENTS, "Ann Able/HUN", "HUN", claims))
        .as(rule)
        .hasSize(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "MET_WITH,   HUN,          +NATO,   1",
    "MET_WITH,   HUN,          HUN,     0",
    "MET_WITH,   HUN,          @Summit, 0",
    "MEMBER_OF,  HUN,          RUS,     0",
    "REPRESENTS, HUN,          RUS,     0",
    "REPRESENTS, Ann Able/HUN, HUN,     1",
    "ATTENDED,   HUN,          @Summit, 1",
    "ATTENDED,   HUN,          +NATO,   0",
    "HOSTED,     Ann Able/HUN, @Summit, 0",
    "SUPPORTS,   HUN,          #Peace,  1"
  })
  void relationsHaveTheirEnds(Relation relation, String subject, String object, int expected) {
    assertThat(edges(relation, subject, object, "HELD")).hasSize(expected);
  }

  private static String show(EdgeRow edge) {
    return edge.type()
        + " "
        + edge.key().replace('|', '+')
        + (edge.details().containsKey("to") ? " to " + edge.details().get("to") : "")
        + (edge.support().contested() ? " contested" : "");
  }

  private static List<EdgeRow> edges(
      Relation relation, String subject, String object, String claims) {
    List<ClaimRow> rows = new ArrayList<>();
    for (String claim : claims.split(";")) {
      String[] parts = Arrays.copyOf((claim.strip() + "~~~").split("~", -1), 4);
      rows.add(
          new ClaimRow(
              "claim" + rows.size(),
              relation,
              Article.participant(subject),
              Article.participant(object),
              Status.valueOf(parts[0]),
              Optional.empty(),
              Optional.empty(),
              Details.builder()
                  .role(relation == Relation.MEMBER_OF ? known(parts[1]) : Optional.empty())
                  .office(relation == Relation.REPRESENTS ? known(parts[1]) : Optional.empty())
                  .from(known(parts[2]).map(Edtf::new))
                  .to(known(parts[3]).map(Edtf::new))
                  .build(),
              0.9,
              "sentence" + rows.size(),
              new ClaimRow.Report(
                  "story" + rows.size(), new TreeSet<>(), Optional.of(new Edtf("2024-07-01")))));
    }
    return Edges.of(rows, Map.of());
  }

  private static Optional<String> known(String text) {
    return Optional.of(text).filter(t -> !t.isEmpty());
  }
}
