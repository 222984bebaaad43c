package org.entente.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.entente.EntenteException;
import org.entente.query.QuestionException.BadParameter;
import org.entente.query.QuestionException.UnknownQuestion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuestionCatalogueTests {

  private static final String FILE =
      """
      // title: Pairs
      // meaning: Who with whom.
      // parameters:
      //   least — at least so many
      // columns:
      //   a — one
      :param least => 2;

      // a comment inside
      MATCH (a) WHERE a.n >= $least
      RETURN a;
      """;

  private final QuestionCatalogue catalogue = QuestionCatalogue.load();

  @Test
  void readsTheFilesOfTheProgram() {
    assertThat(catalogue.questions())
        .hasSizeGreaterThanOrEqualTo(10)
        .extracting(Question::name)
        .isSorted()
        .contains("who-met-whom", "timeline", "contacts", "members", "chains");
  }

  @Test
  void takesAFileApart() {
    Question question = QuestionFile.read("pairs", FILE);
    assertThat(question.title()).isEqualTo("Pairs");
    assertThat(question.parameters())
        .containsExactly(new Parameter("least", "at least so many", new Literal.Whole(2L)));
    assertThat(question.columns()).containsExactly(new Column("a", "one"));
    assertThat(question.cypher()).startsWith("// a comment").endsWith("RETURN a");
    assertThat(question.script()).isEqualTo(FILE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "// title: Pairs\n",
        "// meaning: Who with whom.\n",
        "//   a — one\n",
        ":param least => 2;\n"
      })
  void refusesAFileThatLacksSomething(String line) {
    assertThatThrownBy(() -> QuestionFile.read("pairs", FILE.replace(line, "")))
        .isInstanceOf(EntenteException.class)
        .hasMessageContaining("pairs.cypher");
  }

  @Test
  void namesTheQuestionsWhereOneIsUnknown() {
    assertThatThrownBy(() -> catalogue.question("who"))
        .isInstanceOf(UnknownQuestion.class)
        .hasMessageContaining("«who»")
        .hasMessageContaining("who-met-whom");
  }

  @Test
  void takesDefaultsForWhatIsNotGiven() {
    Question timeline = catalogue.question("timeline");
    assertThat(QuestionCatalogue.arguments(timeline, Map.of("a", "HUN")))
        .containsEntry("a", new Literal.Text("HUN"))
        .containsKeys("b", "since");
  }

  @Test
  void namesTheParametersWhereOneIsUnknownOrWrong() {
    Question timeline = catalogue.question("timeline");
    assertThatThrownBy(() -> QuestionCatalogue.arguments(timeline, Map.of("c", "x")))
        .isInstanceOf(BadParameter.class)
        .hasMessage("The question «timeline» has no parameter «c»; it has a, b, since.");
    assertThatThrownBy(() -> QuestionCatalogue.arguments(timeline, Map.of("since", "soon")))
        .isInstanceOf(BadParameter.class)
        .hasMessage("The parameter since is a date (YYYY-MM-DD), not «soon».");
  }

  @ParameterizedTest
  @ValueSource(strings = {"-1", "10001", "-9223372036854775808"})
  void refusesALimitThatNoAnswerKeeps(String limit) {
    assertThatThrownBy(
            () ->
                QuestionCatalogue.arguments(catalogue.question("contacts"), Map.of("limit", limit)))
        .isInstanceOfSatisfying(
            BadParameter.class, refusal -> assertThat(refusal.parameter()).isEqualTo("limit"))
        .hasMessage("The parameter limit is from 0 to 10000, not «" + limit + "».");
  }

  @ParameterizedTest
  @ValueSource(longs = {0, 10_000})
  void takesALimitThatAnAnswerKeeps(long limit) {
    assertThat(
            QuestionCatalogue.arguments(
                catalogue.question("contacts"), Map.of("limit", String.valueOf(limit))))
        .containsEntry("limit", new Literal.Whole(limit));
  }
}
