package org.entente.graph.projection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import org.entente.claims.Claim;
import org.entente.claims.Details;
import org.entente.claims.Status;
import org.entente.claims.relation.Relation;
import org.entente.document.Edtf;
import org.entente.graph.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A claim is {@code status ~ role or office ~ from ~ to ~ published}; what is left out is unknown.
 * {@code KNOWN} is what reference data say that were kept up to 2026-05-01.
 */
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
          nor one that is said to be one | HELD~candidate                          |
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
          # reference data alone
          known since                    | KNOWN~member~1999                                  | MEMBER_OF HUN+NATO+1999 by 1
          known to have ended            | KNOWN~member~1999~2020                             | MEMBER_OF HUN+NATO+1999 to 2020 by 1
          known terms                    | KNOWN~member~1999~2003; KNOWN~member~2010          | MEMBER_OF HUN+NATO+1999 to 2003 by 1 MEMBER_OF HUN+NATO+2010 by 1
          a known candidate              | PLANNED~candidate~1999                             |
          a known observer               | KNOWN~observer~1999                                | ASSOCIATED_WITH HUN+NATO+observer+1999 by 1
          suspended twice                | KNOWN~member~1999; KNOWN~suspended~2001~2002; KNOWN~suspended~2009 | MEMBER_OF HUN+NATO+1999 suspended 2001/2002, 2009/.. by 1
          suspended in its term          | KNOWN~member~1990~1995; KNOWN~member~1999; KNOWN~suspended~2009 | MEMBER_OF HUN+NATO+1990 to 1995 by 1 MEMBER_OF HUN+NATO+1999 suspended 2009/.. by 1
          suspended from what            | KNOWN~suspended~2009                               |
          two tables, one term           | KNOWN~member~1999; KNOWN~member~1999-03-12~2004    | MEMBER_OF HUN+NATO+1999-03-12 to 2004 by 2
          # texts that agree
          a text without dates           | KNOWN~member~1999; HELD                            | MEMBER_OF HUN+NATO+1999 by 2
          of the current term            | KNOWN~member~1999~2003; KNOWN~member~2010; HELD    | MEMBER_OF HUN+NATO+1999 to 2003 by 1 MEMBER_OF HUN+NATO+2010 by 2
          of an earlier term             | KNOWN~member~1999~2003; KNOWN~member~2010; HELD~~~~2002 | MEMBER_OF HUN+NATO+1999 to 2003 by 2 MEMBER_OF HUN+NATO+2010 by 1
          between two terms              | KNOWN~member~1999~2003; KNOWN~member~2010; HELD~~~~2005 | MEMBER_OF HUN+NATO+1999 to 2003 by 2 MEMBER_OF HUN+NATO+2010 by 1
          of a term that is to begin     | KNOWN~member~1999~2003; KNOWN~member~2010; HELD~~~~2009-12 | MEMBER_OF HUN+NATO+1999 to 2003 by 1 MEMBER_OF HUN+NATO+2010 by 2
          a text knows the day           | KNOWN~member~1999; HELD~~1999-03-12                | MEMBER_OF HUN+NATO+1999-03-12 by 2
          a text dates it by itself      | KNOWN~member~1999; HELD~~2024-07-01                | MEMBER_OF HUN+NATO+1999 by 2
          a text is ahead                | KNOWN~member~1999-03-12; HELD~~1998-10             | MEMBER_OF HUN+NATO+1999-03-12 by 2
          nobody knows since when        | KNOWN~member; HELD~~2004                           | MEMBER_OF HUN+NATO+ by 2
          elected for two years          | KNOWN~member~2024-01-01~2025-12-31; HELD~non-permanent~2024~2025 | MEMBER_OF HUN+NATO+2024-01-01 to 2025-12-31 by 2
          another word for it            | KNOWN~partner~1999; HELD~Dialogue partner          | ASSOCIATED_WITH HUN+NATO+partner+1999 by 2
          another role                   | KNOWN~member~1999; HELD~chair~2024-07              | MEMBER_OF HUN+NATO+1999 by 1 MEMBER_OF HUN+NATO+chair+2024-07 by 1
          # texts that know more
          it came back                   | KNOWN~member~1999~2003; HELD~~2010                 | MEMBER_OF HUN+NATO+1999 to 2003 by 1 MEMBER_OF HUN+NATO+2010 by 1
          it had been there before       | KNOWN~member~1999; HELD~~1949                      | MEMBER_OF HUN+NATO+1949 by 1 MEMBER_OF HUN+NATO+1999 by 1
          it left afterwards             | KNOWN~member~1999; DENIED~~~2027-01-31             | MEMBER_OF HUN+NATO+1999 to 2027-01-31 by 1
          the day it left                | KNOWN~member~1999~2020; DENIED~~~2020-01-31        | MEMBER_OF HUN+NATO+1999 to 2020-01-31 by 1
          told after it left             | KNOWN~member~1999~2020-01-31; DENIED~~~2023-05     | MEMBER_OF HUN+NATO+1999 to 2020-01-31 by 1
          # texts that contradict
          it left, says a text           | KNOWN~member~1999; DENIED~~~2020-01-31             | MEMBER_OF HUN+NATO+1999 contested by 1
          it left in no known year       | KNOWN~member~1999; DENIED~~~XXXX-01-31             | MEMBER_OF HUN+NATO+1999 contested by 1
          it is none, says a text        | KNOWN~member~1999; DENIED                          | MEMBER_OF HUN+NATO+1999 contested by 1
          it was none at that time       | KNOWN~member~1999; DENIED~~~~1990                  | MEMBER_OF HUN+NATO+1999 by 1
          it is none any more            | KNOWN~member~1999~2020; DENIED                     | MEMBER_OF HUN+NATO+1999 to 2020 by 1
          it is no partner               | KNOWN~member~1999; DENIED~partner                  | MEMBER_OF HUN+NATO+1999 by 1
          """)
  void whatTextsAddToReferenceData(String rule, String claims, String expected) {
    List<String> edges =
        edges(Relation.MEMBER_OF, "HUN", "+NATO", claims).stream()
            .map(edge -> show(edge) + " by " + edge.support().documents())
            .sorted()
            .toList();

    assertThat(String.join(" ", edges)).as(rule).isEqualTo(expected == null ? "" : expected);
  }

  @Test
  void theOrderOfClaimsDoesNotMatter() {
    List<ClaimRow> claims =
        new ArrayList<>(
            rows(
                Relation.MEMBER_OF,
                "HUN",
                "+NATO",
                "KNOWN~member~1999~2003; KNOWN~member~2010; KNOWN~suspended~2012; HELD; HELD~~2010-05;"
                    + "HELD~~1949; HELD~chair~2024; DENIED; DENIED~~~2003-05; HELD~~~~2002;"
                    + "DENIED~~~2027; HELD~observer; KNOWN~observer~1990~1999"));
    List<EdgeRow> expected = Edges.of(claims, Map.of());

    for (int seed = 0; seed < 50; seed++) {
      Collections.shuffle(claims, new Random(seed));
      assertThat(Edges.of(claims, Map.of())).isEqualTo(expected);
    }
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
        + (edge.details().get("suspensions") instanceof List<?> times
            ? " suspended " + String.join(", ", times.stream().map(String::valueOf).toList())
            : "")
        + (edge.support().contested() ? " contested" : "");
  }

  private static List<EdgeRow> edges(
      Relation relation, String subject, String object, String claims) {
    return Edges.of(rows(relation, subject, object, claims), Map.of());
  }

  private static List<ClaimRow> rows(
      Relation relation, String subject, String object, String claims) {
    List<ClaimRow> rows = new ArrayList<>();
    for (String claim : claims.split(";")) {
      String[] parts = Arrays.copyOf((claim.strip() + "~~~~").split("~", -1), 5);
      boolean known = parts[0].equals("KNOWN");
      rows.add(
          new ClaimRow(
              "claim" + rows.size(),
              relation,
              Article.participant(subject),
              Article.participant(object),
              known ? Status.HELD : Status.valueOf(parts[0]),
              Optional.empty(),
              Optional.empty(),
              Details.builder()
                  .role(relation == Relation.MEMBER_OF ? known(parts[1]) : Optional.empty())
                  .office(relation == Relation.REPRESENTS ? known(parts[1]) : Optional.empty())
                  .from(known(parts[2]).map(Edtf::new))
                  .to(known(parts[3]).map(Edtf::new))
                  .build(),
              0.9,
              known ? Claim.REFERENCE : "test",
              "sentence" + rows.size(),
              new ClaimRow.Report(
                  "story" + rows.size(),
                  new TreeSet<>(),
                  known(parts[4])
                      .or(() -> Optional.of(known ? "2026-05-01" : "2024-07-01"))
                      .map(Edtf::new))));
    }
    return rows;
  }

  private static Optional<String> known(String text) {
    return Optional.of(text).filter(t -> !t.isEmpty());
  }
}
