package org.entente.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GraphBrowserIT {

  private final GraphBrowser graph = new GraphBrowser(SmallGraph.driver());

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          Russia,             RUS
          Росси,              RUS
          Rusia,              RUS
          russian federation, RUS
          Lavrov,             sergey-lavrov
          Non-Aligned,        NAM
          nam,                NAM
          """)
  void findsActorsByNameAliasAndWithATypo(String words, String id) {
    assertThat(graph.actors(words, 5)).extracting(Actor::id).first().isEqualTo(id);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "  ", "*", "\"", "a AND (", "name:x\\", "AND", "🇷🇺"})
  void takesAnyWordsAsWords(String words) {
    assertThat(graph.actors(words, 5)).hasSizeLessThan(6);
  }

  @Test
  void showsAnActorWithWhatItIsTiedTo() {
    assertThat(graph.actor("IRN").orElseThrow().neighbours())
        .extracting(Neighbour::relation, Neighbour::direction, Neighbour::id)
        .contains(
            tuple("MET_WITH", "both", "RUS"),
            tuple("MEMBER_OF", "out", "NAM"),
            tuple("SUPPORTS", "in", "CUB"));
    assertThat(graph.actor("XYZ")).isEmpty();
  }

  @Test
  void opensTheSentenceOfAClaim() {
    ClaimDetail claim = graph.claim("c1").orElseThrow();
    assertThat(claim.subject()).containsEntry("id", "RUS").containsEntry("type", "Country");
    assertThat(claim.evidence().toString()).contains("On July 16, Lavrov met Szijjarto.");
    assertThat(graph.claim("none")).isEmpty();
  }

  @Test
  void passagesCutTheirWordsOutOfTheText() {
    DocumentDetail document = graph.document("d1").orElseThrow();
    String text = document.properties().get("text").toString();
    assertThat(document.source()).containsEntry("name", "Ministry");
    assertThat(document.passages())
        .hasSize(8)
        .allSatisfy(
            found -> {
              Row passage = new Row(castToMap(found));
              assertThat(
                      text.substring(
                          Integer.parseInt(passage.text("start")),
                          Integer.parseInt(passage.text("end"))))
                  .isEqualTo(passage.text("text"));
              assertThat(passage.list("claims")).isNotEmpty();
            });
  }

  @Test
  void countsWhatIsLoaded() {
    assertThat(graph.counts())
        .containsEntry("Document", 1L)
        .containsEntry("Claim", 11L)
        .containsEntry("MET_WITH", 3L);
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> castToMap(Object value) {
    return (Map<String, Object>) value;
  }
}
