package org.entente.graph.projection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
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
 * A report is {@code subject ~ object ~ date ~ mode ~ place ~ status ~ sentence ~ story}; what is
 * left out is unknown.
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
          a visit does not choose its talks      | HUN~RUS~2024-07-16; HUN~RUS~2024-07-18; HUN~RUS~2024-07-16/2024-07-18   | 3
          vague reports that cannot choose are one | HUN~RUS~2024-07-16; HUN~RUS~2024-07-18; HUN~RUS~2024-07; HUN~RUS~2024-07 | 3
          persons choose for a vague date        | A B/HUN~C D/RUS~2024-07-16; E F/HUN~G H/RUS~2024-07-18; A B/HUN~RUS~2024-07 | 2
          undated reports are one                | HUN~RUS; HUN~RUS; HUN~RUS                                                | 1
          a call is no meeting                   | HUN~RUS~2024-07-16~CALL; HUN~RUS~2024-07-16~IN_PERSON                    | 2
          a call may have been by video          | HUN~RUS~2024-07-16~CALL; HUN~RUS~2024-07-16~VIDEO                        | 1
          an unknown mode is any                 | HUN~RUS~2024-07-16~CALL; HUN~RUS~2024-07-16                              | 1
          other places are other meetings        | HUN~RUS~2024-07-16~~Budapest; HUN~RUS~2024-07-16~~Moscow                 | 2
          other names of a city are one place    | HUN~RUS~2024-07-16~~Kyiv; HUN~RUS~2024-07-16~~Kiev                       | 1
          a city lies in its country             | HUN~RUS~2024-07-16~~Kyiv; HUN~RUS~2024-07-16~~Ukraine                    | 1
          a letter is no call                    | HUN~RUS~2024-07-16~WRITTEN; HUN~RUS~2024-07-16~CALL                      | 2
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

  /** An event is shown as status and date, with ! where it is contested. */
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          held and denied                     | HUN~RUS~2024-07-16; HUN~RUS~2024-07-16~~~DENIED                    | HELD 2024-07-16!; DENIED 2024-07-16!
          planned, held and denied            | HUN~RUS~2024-07-16~~~PLANNED; HUN~RUS~2024-07-16; HUN~RUS~2024-07-16~~~DENIED | HELD 2024-07-16!; DENIED 2024-07-16!
          a vague denial of the only one      | HUN~RUS~2024-07-16; HUN~RUS~2024~~~DENIED                          | HELD 2024-07-16!; DENIED 2024-07-16!
          a vague denial of none in particular | HUN~RUS~2024-07-16; HUN~RUS~2024-07-20; HUN~RUS~2024~~~DENIED     | HELD 2024-07-16; HELD 2024-07-20; DENIED 2024
          a denial of another day             | HUN~RUS~2024-07-16; HUN~RUS~2024-07-20~~~DENIED                    | HELD 2024-07-16; DENIED 2024-07-20
          one meeting told of two days        | A B/HUN~C D/RUS~2024-07-16~~Vienna; A B/HUN~C D/RUS~2024-07-17~~Vienna | HELD 2024-07-16!; HELD 2024-07-17!
          not where a place is left open      | A B/HUN~C D/RUS~2024-07-16; A B/HUN~C D/RUS~2024-07-17             | HELD 2024-07-16; HELD 2024-07-17
          nor for other persons               | A B/HUN~C D/RUS~2024-07-16~~Vienna; E F/HUN~C D/RUS~2024-07-17~~Vienna | HELD 2024-07-16; HELD 2024-07-17
          nor days later                      | A B/HUN~C D/RUS~2024-07-16~~Vienna; A B/HUN~C D/RUS~2024-07-19~~Vienna | HELD 2024-07-16; HELD 2024-07-19
          nor where one report tells both     | A B/HUN~C D/RUS~2024-07-16~~Vienna~HELD~s~d; A B/HUN~C D/RUS~2024-07-17~~Vienna~HELD~t~d | HELD 2024-07-16; HELD 2024-07-17
          a plan for another day is changed   | A B/HUN~C D/RUS~2024-07-16~~Vienna~PLANNED; A B/HUN~C D/RUS~2024-07-17~~Vienna | PLANNED 2024-07-16; HELD 2024-07-17
          """)
  void conflictingReportsStayApartAndAreContested(String rule, String reports, String expected) {
    assertThat(events(claims(reports)))
        .as(rule)
        .extracting(
            event ->
                event.status()
                    + " "
                    + event.date().map(Edtf::text).orElse("")
                    + (event.contested() ? "!" : ""))
        .containsExactlyInAnyOrder(expected.split("; "));
  }

  @Test
  void contestedEventsNameEachOther() {
    List<EventRow> events = events(claims("HUN~RUS~2024-07-16; HUN~RUS~2024-07-16~~~DENIED"));

    assertThat(events.getFirst().conflicts()).containsExactly(events.getLast().id());
    assertThat(events.getLast().conflicts()).containsExactly(events.getFirst().id());
  }

  @Property(tries = 200)
  void eventsAreAFunctionOfTheSetOfClaims(
      @ForAll @Size(min = 1, max = 9) List<@From("reports") String> reports, @ForAll long order) {
    List<ClaimRow> claims = claims(String.join(";", reports));
    List<ClaimRow> shuffled = new ArrayList<>(claims);
    Collections.shuffle(shuffled, new Random(order));

    List<EventRow> events = events(shuffled);

    assertThat(events).isEqualTo(events(claims));
    assertThat(events.stream().flatMap(event -> event.claims().stream()))
        .as("each claim speaks of one event")
        .containsExactlyInAnyOrderElementsOf(claims.stream().map(ClaimRow::id).toList());
    assertThat(events).extracting(EventRow::id).doesNotHaveDuplicates();
    assertThat(events)
        .as("who contradicts is contradicted")
        .allSatisfy(
            event ->
                assertThat(events)
                    .filteredOn(other -> event.conflicts().contains(other.id()))
                    .hasSameSizeAs(event.conflicts())
                    .allMatch(other -> other.conflicts().contains(event.id())));
  }

  @Provide
  Arbitrary<String> reports() {
    return Combinators.combine(
            Arbitraries.of(
                "HUN~RUS", "RUS~HUN", "A B/HUN~C D/RUS", "E F/HUN~C D/RUS", "A B/HUN~RUS"),
            Arbitraries.of(
                "",
                "2024",
                "2024-07",
                "2024-07-16",
                "2024-07-17",
                "2024-07-16/2024-07-18",
                "XXXX-07-16"),
            Arbitraries.of("", "IN_PERSON", "CALL", "VIDEO"),
            Arbitraries.of("", "Vienna", "Kyiv", "Kiev"),
            Arbitraries.of("HELD", "HELD", "PLANNED", "DENIED"),
            Arbitraries.of("", "s", "t"))
        .as(
            (ends, date, mode, place, status, sentence) ->
                String.join("~", ends, date, mode, place, status, sentence));
  }

  private static List<EventRow> events(List<ClaimRow> claims) {
    return new Contacts(ContactsTests::compatible).of(claims.getFirst().contact(), claims);
  }

  private static boolean compatible(String one, String other) {
    Set<String> kyiv = Set.of("kyiv", "kiev", "ukraine");
    return kyiv.contains(one) && kyiv.contains(other);
  }

  private static List<ClaimRow> claims(String reports) {
    List<ClaimRow> claims = new ArrayList<>();
    for (String report : reports.split(";")) {
      claims.add(claim(report.strip(), "2024-07-20", claims.size()));
    }
    return claims;
  }

  static ClaimRow claim(String report, String published, int number) {
    String[] parts = Arrays.copyOf((report + "~~~~~~").split("~", -1), 8);
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
        new ClaimRow.Report(
            known(parts[7]).orElse("story" + number),
            new TreeSet<>(),
            Optional.of(new Edtf(published))));
  }

  private static Optional<String> known(String text) {
    return Optional.of(text).filter(t -> !t.isEmpty());
  }
}
