package org.entente.api;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.query.Answer;
import org.entente.query.Column;
import org.entente.query.Literal;
import org.entente.query.Question;
import org.entente.query.QuestionCatalogue;
import org.entente.query.QuestionRunner;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The questions and their answers. */
@RestController
@RequestMapping("/api/v1/questions")
class QuestionEndpoint {

  private final QuestionCatalogue catalogue;
  private final QuestionRunner runner;

  QuestionEndpoint(QuestionCatalogue catalogue, QuestionRunner runner) {
    this.catalogue = catalogue;
    this.runner = runner;
  }

  @GetMapping
  Map<String, List<Described>> questions() {
    return Map.of("questions", catalogue.questions().stream().map(Described::of).toList());
  }

  @GetMapping("/{name}")
  Answered answer(
      @PathVariable String name, @RequestParam MultiValueMap<String, String> parameters) {
    Question question = catalogue.question(name);
    Map<String, String> given = new LinkedHashMap<>();
    parameters.forEach((parameter, values) -> given.put(parameter, String.join(",", values)));
    Map<String, Literal> arguments = QuestionCatalogue.arguments(question, given);
    Answer answer = runner.ask(question, arguments);
    return new Answered(
        question.name(),
        question.title(),
        plain(arguments),
        question.standalone(arguments),
        question.columns(),
        answer.rows(),
        answer.complete());
  }

  private static Map<String, Object> plain(Map<String, Literal> arguments) {
    Map<String, Object> plain = new LinkedHashMap<>();
    arguments.forEach((name, literal) -> plain.put(name, literal.value()));
    return plain;
  }

  /** A question as clients see it. */
  record Described(
      String name,
      String title,
      String meaning,
      List<Asked> parameters,
      List<Column> columns,
      String cypher,
      String script) {

    static Described of(Question question) {
      return new Described(
          question.name(),
          question.title(),
          question.meaning(),
          question.parameters().stream()
              .map(p -> new Asked(p.name(), p.meaning(), p.standard().type(), p.standard().value()))
              .toList(),
          question.columns(),
          question.cypher(),
          question.script());
    }
  }

  /** A parameter as clients see it. */
  record Asked(String name, String meaning, String type, Object standard) {}

  /** An answer with what was asked; its Cypher runs anywhere, the arguments written into it. */
  record Answered(
      String question,
      String title,
      Map<String, Object> parameters,
      String cypher,
      List<Column> columns,
      List<Map<String, Object>> rows,
      boolean complete) {}
}
