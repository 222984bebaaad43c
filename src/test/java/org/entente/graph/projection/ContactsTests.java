package org.entente.graph.projection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import org.entente.claims.Details;
import org.entente.claims.Participant;
import org.entente.claims.Status;
import org.entente.claims.relation.Mode;
import org.entente.claims.relation.Relation;
import org.entente.document.Edtf;
import org.entente.graph.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A report is {@code subject ~ object ~ date ~ mode ~ place ~ status ~ sentence}; what is left out
 * is unknown.
 */
class ContactsTests {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          two reports of one day                 | HUN~RUS~2024-07-16; RUS~HUN~2024-07-16                                   | 1
          two days                               | HUN~RUS~2024-07-16; RUS~HUN~2024-07-17                                   | 2
          a vague date joins the only precise    | HUN~RUS~2024-07-16; HUN~RUS~2024-07; HUN~RUS~2024; HUN~RUS               | 1
          a vague date does not choose           | HUN~RUS~2024-07-16; HUN~RUS~2024-07-18; HUN~RUS~2024-07                  | 3
          vague dates of other months stay apart | HUN~RUS~2024-07-16; HUN~RUS~2024-08                                      | 2
          a day of no year finds its year        | HUN~RUS~2024-07-16; HUN~RUS~XXXX-07-16                                   | 1
          a visit of days holds its talks        | HUN~RUS~2024-07-16/2024-07-18; HUN~RUS~2024-07-17                        | 1
          undated reports are one                | HUN~RUS; HUN~RUS; HUN~RUS                                                | 1
          a call is no meeting                   | HUN~RUS~2024-07-16~CALL; HUN~RUS~2024-07-16~IN_PERSON                    | 2
          a call may have been by video          | HUN~RUS~2024-07-16~CALL; HUN~RUS~2024-07-16~VIDEO                        | 1
          an unknown mode is any                 | HUN~RUS~2024-07-16~CALL; HUN~RUS~2024-07-16                              | 1
          other places are other meetings        | HUN~RUS~2024-07-16~~Budapest; HUN~RUS~2024-07-16~~Moscow                 | 2
          the same two persons met once that day | A B/HUN~C D/RUS~2024-07-16~~New York; A B/HUN~C D/RUS~2024-07-16~~UN     | 1
          persons and their parties are one      | A B/HUN~C D/RUS~2024-07-16; HUN~RUS~2024-07-16                           | 1
          other persons are other contacts       | A B/HUN~C D/RUS~2024-07-16; E F/HUN~G H/RUS~2024-07-16                   | 2
          a delegation of one sentence is one    | A B/HUN~C D/RUS~2024-07-16~~~HELD~s; E F/HUN~G H/RUS~2024-07-16~~~HELD~s | 1
          persons without party                  | A B~C D~2024-07-16; A B~C D~2024-07-16                                   | 1
          """)
  void manyReportsAreOneEvent(String rule, String reports, int expected) {
    assertThat(events(claims(reports))).as(rule).hasSize(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "PLANNED HELD,           HELD,    false",
    "HELD DENIED,            HELD,    true",
    "PLANNED DENIED,         DENIED,  false",
    "DENIED PLANNED,         PLANNED, false",
    "PLANNED PLANNED DENIED, DENIED,  false"
  })
  void theLatestReportTellsWhetherItTookPlace(String statuses, Status status, boolean contested) {
    List<ClaimRow> claims = new ArrayList<>();
    for (String word : statuses.split(" ")) {
      claims.add(
          claim("HUN~RUS~2024-07-16~~~" + word, "2024-07-" + (10 + claims.size()), claims.size()));
    }

    assertThat(events(claims))
        .singleElement()
        .satisfies(
            event -> {
              assertThat(event.status()).isEqualTo(status);
              assertThat(event.contested()).isEqualTo(contested);
            });
  }

  @Test
  void theOrderOfClaimsDoesNotMatter() {
    List<ClaimRow> claims =
        new ArrayList<>(
            claims(
                "HUN~RUS~2024-07-16; HUN~RUS~2024-07; HUN~RUS; A B/HUN~C D/RUS~2024-07-16~CALL;"
                    + "E F/HUN~C D/RUS~2024-07-16~VIDEO; HUN~RUS~2024-07-16~~Budapest;"
                    + "HUN~RUS~2024-07-16~~Moscow; HUN~RUS~2024-07-16/2024-07-20"));
    List<EventRow> expected = events(claims);

    for (int seed = 0; seed < 50; seed++) {
      Collections.shuffle(claims, new Random(seed));
      assertThat(events(claims)).isEqualTo(expected);
    }
  }

  private static List<EventRow> events(List<ClaimRow> claims) {
    return Contacts.of(claims.getFirst().contact(), claims);
  }

  private static List<ClaimRow> claims(String reports) {
    List<ClaimRow> claims = new ArrayList<>();
    for (String report : reports.split(";")) {
      claims.add(claim(report.strip(), "2024-07-20", claims.size()));
    }
    return claims;
  }

  static ClaimRow claim(String report, String published, int number) {
    String[] parts = Arrays.copyOf((report + "~~~~~~").split("~", -1), 7);
    Participant subject = Article.participant(parts[0]);
    return new ClaimRow(
        "claim" + number,
        Relation.MET_WITH,
        subject,
        Article.participant(parts[1]),
        known(parts[5]).map(Status::valueOf).orElse(Status.HELD),
        known(parts[2]).map(Edtf::new),
        known(parts[4]),
        Details.builder().mode(known(parts[3]).map(Mode::valueOf)).build(),
        0.9,
        "test",
        known(parts[6]).orElse("sentence" + number),
        new ClaimRow.Report("story" + number, new TreeSet<>(), Optional.of(new Edtf(published))));
  }

  private static Optional<String> known(String text) {
    return Optional.of(text).filter(t -> !t.isEmpty());
  }
}
