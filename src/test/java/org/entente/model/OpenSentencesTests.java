package org.entente.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.entente.claims.RuleReading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OpenSentencesTests {

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          two parties that no rule relates         | true  | Peru shared a mate with Chile.
          persons of two parties                   | true  | President of Peru Ollanta Humala shared a mate with President of Chile Michelle Bachelet.
          a party and an organisation              | true  | Ghana baked a cake for the African Union.
          a party, an event, a word of presence    | true  | Ghana's President John Mahama travelled to the BRICS summit in Kazan.
          a party and an event without such a word | false | Ghana's President John Mahama painted the BRICS summit in Kazan.
          one party alone                          | false | Peru shared a mate.
          nobody                                   | false | It rained.
          two persons of one party                 | false | President of Peru Ollanta Humala and Foreign Minister of Peru Ana María Sánchez shared a mate.
          a party and its own person               | false | Peru shared a mate with President of Peru Ollanta Humala.
          flags alone                              | false | 🇵🇪🇨🇱 A mate was shared.
          a rule makes a claim                     | false | Peru met with Chile.
          a rule finds a denial                    | false | Canada did not condemn North Korea.
          a rule finds a wish                      | false | If Peru met with Chile, markets would rise.
          """)
  void choosesWhatIsWorthAQuestion(String why, boolean open, String text) {
    assertThat(open(text)).hasSize(open ? 1 : 0);
  }

  @Test
  void aDocumentIsChosenFromSentenceBySentence() {
    assertThat(open("Peru met with Chile. " + Asked.MATE + " It rained."))
        .containsExactly(Asked.MATE);
  }

  @Test
  void whatARuleFindsASecondTimeIsNotOpenEither() {
    assertThat(open("Peru met with Chile. Later Peru met with Chile.")).isEmpty();
  }

  @Test
  void listsAreTooLong() {
    assertThat(open("Peru shared a mate with Chile" + " and a cake".repeat(200) + ".")).isEmpty();
  }

  private static List<String> open(String text) {
    RuleReading reading = Asked.RULES.read(Asked.document(text));
    return new OpenSentences().of(reading).stream().map(s -> s.sentence().span().of(text)).toList();
  }
}
