package org.entente.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LiteralTests {

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      textBlock =
          """
          'RUS',               text
          '',                  text
          12,                  whole number
          -3,                  whole number
          true,                true or false
          date('2024-07-16'),  date (YYYY-MM-DD)
          date(),              date (YYYY-MM-DD)
          """)
  void knowsTheTypeOfADefault(String written, String type) {
    assertThat(Literal.parse(written)).map(Literal::type).contains(type);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "RUS", "1.5", "null", "[1]", "date('tomorrow')", "{a: 1}"})
  void refusesWhatIsNoDefault(String written) {
    assertThat(Literal.parse(written)).isEmpty();
  }

  @Test
  void readsTextsByTheTypeOfTheDefault() {
    assertThat(new Literal.Day(LocalDate.EPOCH).read("2024-07-16"))
        .contains(new Literal.Day(LocalDate.of(2024, 7, 16)));
    assertThat(new Literal.Day(LocalDate.EPOCH).read("16.07.2024")).isEmpty();
    assertThat(new Literal.Whole(1L).read("7")).contains(new Literal.Whole(7L));
    assertThat(new Literal.Whole(1L).read("seven")).isEmpty();
    assertThat(new Literal.Truth(true).read("no")).isEmpty();
    assertThat(new Literal.Text("").read("' OR 1=1")).contains(new Literal.Text("' OR 1=1"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"RUS", "", "Côte d'Ivoire", "back\\slash", "' OR true //"})
  void writesTextsThatCannotEndEarly(String text) {
    String written = new Literal.Text(text).cypher();
    String inner = written.substring(1, written.length() - 1);
    assertThat(inner.replace("\\\\", "").replace("\\'", "")).doesNotContain("'", "\\");
  }
}
