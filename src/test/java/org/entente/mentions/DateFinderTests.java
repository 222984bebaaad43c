package org.entente.mentions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.entente.document.Edtf;
import org.entente.document.Span;
import org.entente.vocabulary.Additions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A date's wording in, read on Thursday 18 July 2024, its EDTF form out. */
class DateFinderTests {

  private static final DateFinder FINDER = new DateFinder(WordLists.with(Additions.NONE));
  private static final DateResolver RESOLVER =
      new DateResolver(Optional.of(new Edtf("2024-07-18")));

  @ParameterizedTest(name = "{0} -> {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          on july 16                 | 2024-07-16
          on 16 july 2023            | 2023-07-16
          on the 16th of july 2023   | 2023-07-16
          on december 3              | 2023-12-03
          may 22-23                  | 2024-05-22/2024-05-23
          from 22 to 23 may 2022     | 2022-05-22/2022-05-23
          june 30 - july 2           | 2024-06-30/2024-07-02
          in 2023-2024               | 2023/2024
          in november 2023           | 2023-11
          in march                   | 2024-03
          on monday                  | 2024-07-15
          on thursday                | 2024-07-18
          yesterday                  | 2024-07-17
          a day earlier              | 2024-07-17
          last month                 | 2024-06
          this week                  | 2024-07-15/2024-07-21
          last year                  | 2023
          2024-07-01                 | 2024-07-01
          15.06.2024                 | 2024-06-15
          in 2019                    | 2019
          """)
  void resolves(String text, String expected) {
    List<DateFinder.At> found = FINDER.find(text, new Span(0, text.length()));
    assertThat(found).hasSize(1);
    assertThat(RESOLVER.resolve(found.getFirst().expression(), false, Optional.empty()))
        .contains(new Edtf(expected));
  }

  @ParameterizedTest(name = "{0} -> {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          on december 3   | 2024-12-03
          on monday       | 2024-07-22
          next month      | 2024-08
          on february 2   | 2025-02-02
          """)
  void looksAheadInClausesOfTheFuture(String text, String expected) {
    List<DateFinder.At> found = FINDER.find(text, new Span(0, text.length()));
    assertThat(RESOLVER.resolve(found.getFirst().expression(), true, Optional.empty()))
        .contains(new Edtf(expected));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({"resolution 2334", "may agree", "on 45 july", "27 countries", "march of progress"})
  void isNoDate(String text) {
    assertThat(FINDER.find(text, new Span(0, text.length()))).isEmpty();
  }
}
