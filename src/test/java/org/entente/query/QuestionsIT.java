package org.entente.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.summary.QueryType;
import org.neo4j.driver.summary.ResultSummary;

class QuestionsIT {

  private static final QuestionCatalogue CATALOGUE = QuestionCatalogue.load();
  private final QuestionRunner runner = new QuestionRunner(SmallGraph.driver());

  static Stream<String> names() {
    return CATALOGUE.questions().stream().map(Question::name);
  }

  @ParameterizedTest
  @MethodSource("names")
  void isPlannedForReadingOnly(String name) {
    Question question = CATALOGUE.question(name);
    Map<String, Object> parameters = new LinkedHashMap<>();
    QuestionCatalogue.arguments(question, Map.of())
        .forEach((key, literal) -> parameters.put(key, literal.value()));
    try (var session =
        SmallGraph.driver()
            .session(SessionConfig.builder().withDefaultAccessMode(AccessMode.READ).build())) {
      ResultSummary summary = session.run("EXPLAIN " + question.cypher(), parameters).consume();
      assertThat(summary.queryType()).isEqualTo(QueryType.READ_ONLY);
      assertThat(summary.gqlStatusObjects())
          .filteredOn(status -> status.gqlStatus().startsWith("01"))
          .filteredOn(status -> !status.statusDescription().contains("does not exist"))
          .isEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("names")
  void answersWithTheColumnsOfItsHeader(String name) {
    Question question = CATALOGUE.question(name);
    assertThat(ask(name, Map.of()).columns())
        .isEqualTo(question.columns().stream().map(Column::name).toList());
  }

  @ParameterizedTest
  @MethodSource("names")
  void everyRowLeadsToItsEvidence(String name) {
    Answer answer = ask(name, wide(name));
    assertThat(answer.rows()).as(name).isNotEmpty();
    assertThat(answer.rows())
        .allSatisfy(
            row ->
                assertThat(row)
                    .containsAnyOf(
                        Map.entry("document", "d1"),
                        Map.entry("evidence", row.getOrDefault("evidence", "")),
                        Map.entry("claims", row.getOrDefault("claims", ""))));
    assertThat(answer.rows())
        .filteredOn(row -> row.containsKey("evidence"))
        .allSatisfy(row -> assertThat((List<?>) row.get("evidence")).isNotEmpty());
  }

  private static Map<String, String> wide(String name) {
    return switch (name) {
      case "common-supporters" -> Map.of("a", "PSE", "b", "IRN");
      case "silent-ties" -> Map.of("since", "2030-01-01");
      default -> Map.of();
    };
  }

  @ParameterizedTest
  @MethodSource("names")
  void runsWithItsArgumentsWrittenIntoIt(String name) {
    Question question = CATALOGUE.question(name);
    Map<String, Literal> arguments = QuestionCatalogue.arguments(question, wide(name));
    Question alone =
        new Question("x", "x", "x", List.of(), List.of(), question.standalone(arguments), "");
    assertThat(runner.ask(alone, Map.of())).isEqualTo(ask(name, wide(name)));
  }

  @Test
  void countsAMeetingOnceAndShowsItsSentence() {
    Answer answer = ask("contacts", Map.of("actor", "RUS"));
    assertThat(answer.rows())
        .extracting(row -> row.get("partner"), row -> row.get("contacts"), row -> row.get("last"))
        .containsExactlyInAnyOrder(tuple("HUN", 1L, "2024-07-16"), tuple("IRN", 1L, "2024-07-16"));
    assertThat(answer.rows().getFirst().get("evidence").toString())
        .contains("On July 16, Lavrov met Szijjarto.", "start=0", "end=33", "a.txt");
  }

  @Test
  void keepsContactsWithoutADate() {
    Answer answer = ask("who-met-whom", Map.of("since", "2024-01-01", "until", "2024-12-31"));
    assertThat(answer.rows())
        .extracting(row -> row.get("a") + "|" + row.get("b"))
        .containsExactlyInAnyOrder("HUN|RUS", "IRN|RUS", "IRN|PSE");
    assertThat(ask("who-met-whom", Map.of("since", "2025-01-01")).rows())
        .extracting(row -> row.get("a") + "|" + row.get("b"))
        .containsExactly("IRN|PSE");
  }

  @Test
  void findsChainsThroughOthers() {
    assertThat(ask("chains", Map.of("from", "HUN", "to", "IRN")).rows())
        .singleElement()
        .satisfies(
            row -> {
              assertThat(row).containsEntry("length", 2L);
              assertThat(row).containsEntry("chain", List.of("HUN", "RUS", "IRN"));
              assertThat((List<?>) row.get("evidence")).hasSize(2);
            });
  }

  @Test
  void announcedMeetingsAreNotHeldOnes() {
    assertThat(ask("planned", Map.of()).rows())
        .singleElement()
        .satisfies(row -> assertThat(row).containsEntry("claim", "c3"));
    assertThat(ask("timeline", Map.of("a", "RUS", "b", "IRN")).rows())
        .extracting(row -> row.get("status"))
        .containsExactly("HELD", "PLANNED");
  }

  @Test
  void membersBelongOnlyWhileTheirTermLasts() {
    assertThat(ask("members", Map.of("organisation", "NAM", "on", "1950-01-01")).rows())
        .extracting(row -> row.get("member"))
        .containsExactly("IRN");
    assertThat(ask("members", Map.of("organisation", "NAM", "on", "1961-09-01")).rows())
        .extracting(row -> row.get("member"))
        .containsExactly("CUB", "IRN");
    assertThat(ask("members", Map.of("organisation", "NAM", "on", "2090-12-31")).rows()).hasSize(2);
    assertThat(ask("members", Map.of("organisation", "NAM", "on", "2091-01-01")).rows()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({"1961-09-01,", "1970-01-01, 1962-01-31", "2009-06-03, 1962-01-31", "2010-01-01,"})
  void membersMayBeSuspended(String day, @Nullable String since) {
    assertThat(ask("members", Map.of("organisation", "NAM", "on", day)).rows())
        .filteredOn(row -> "CUB".equals(row.get("member")))
        .singleElement()
        .satisfies(row -> assertThat(row.get("suspended")).isEqualTo(since));
  }

  @Test
  void whoLeftSharesNothingAnyMore() {
    assertThat(ask("shared-organisations", Map.of("on", "2026-01-01")).rows())
        .extracting(row -> row.get("a") + " " + row.get("b"))
        .containsExactly("CUB IRN");
    assertThat(ask("shared-organisations", Map.of("on", "2091-01-01")).rows()).isEmpty();
  }

  @Test
  void cannotWrite() {
    Question attack =
        new Question("x", "x", "x", List.of(), List.of(), "CREATE (n:Actor) RETURN n", "");
    assertThatThrownBy(() -> runner.ask(attack, Map.of())).isInstanceOf(Neo4jException.class);
  }

  private Answer ask(String name, Map<String, String> given) {
    Question question = CATALOGUE.question(name);
    return runner.ask(question, QuestionCatalogue.arguments(question, given));
  }
}
