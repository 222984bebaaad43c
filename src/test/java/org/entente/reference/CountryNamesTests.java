package org.entente.reference;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountryNamesTests {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          RUS; Россия; روسيا; 俄罗斯; Russie; Rusia; Russland; Rússia; روسیه
          CHE; Швейцария; سويسرا; 瑞士; Suisse; Suiza; Schweiz; Suíça; سوئیس
          """)
  void namesInOtherLanguages(
      String id,
      String ru,
      String ar,
      String zh,
      String fr,
      String es,
      String de,
      String pt,
      String fa) {
    assertThat(CountryNames.of(Reference.standard().country(id).orElseThrow()))
        .contains(ru, ar, zh, fr, es, de, pt, fa)
        .doesNotHaveDuplicates();
  }

  @Test
  void neitherTheCodeNorTheEnglishNameIsAForeignName() {
    assertThat(Reference.standard().countries())
        .allSatisfy(
            country ->
                assertThat(CountryNames.of(country))
                    .doesNotContain(country.iso2(), country.name()));
  }

  @Test
  void historicStatesHaveNone() {
    assertThat(CountryNames.of(Reference.standard().country("SUN").orElseThrow())).isEmpty();
  }
}
