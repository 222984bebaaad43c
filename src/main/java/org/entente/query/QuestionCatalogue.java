package org.entente.query;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.entente.query.QuestionException.BadParameter;
import org.entente.query.QuestionException.UnknownQuestion;

/** All questions of {@code cypher/questions}, by name. */
public final class QuestionCatalogue {

  /** The parameter that says how many rows an answer has at most. */
  private static final String LIMIT = "limit";

  private final SortedMap<String, Question> questions;

  private QuestionCatalogue(SortedMap<String, Question> questions) {
    this.questions = questions;
  }

  /** Reads the questions that the program brings. */
  public static QuestionCatalogue load() {
    SortedMap<String, Question> questions = new TreeMap<>();
    CypherTexts.all("questions")
        .forEach((name, text) -> questions.put(name, QuestionFile.read(name, text)));
    return new QuestionCatalogue(questions);
  }

  /** In the order of their names. */
  public List<Question> questions() {
    return List.copyOf(questions.values());
  }

  /**
   * @throws UnknownQuestion naming the questions there are
   */
  public Question question(String name) {
    return Optional.ofNullable(questions.get(name))
        .orElseThrow(
            () ->
                new UnknownQuestion(
                    "There is no question «%s»; there are %s."
                        .formatted(name, String.join(", ", questions.keySet()))));
  }

  /**
   * Reads given texts by the types of the question's defaults, and takes the defaults for the rest.
   *
   * @throws BadParameter naming the parameters there are, or what was expected
   */
  public static Map<String, Literal> arguments(Question question, Map<String, String> given) {
    List<String> known = question.parameters().stream().map(Parameter::name).toList();
    given.keySet().stream()
        .filter(name -> !known.contains(name))
        .findFirst()
        .ifPresent(
            name -> {
              throw unknown(question, name, known);
            });
    Map<String, Literal> arguments = new LinkedHashMap<>();
    for (Parameter parameter : question.parameters()) {
      Optional<String> text = Optional.ofNullable(given.get(parameter.name()));
      arguments.put(
          parameter.name(), text.map(t -> read(parameter, t)).orElse(parameter.standard()));
    }
    return arguments;
  }

  private static Literal read(Parameter parameter, String text) {
    Literal value =
        parameter
            .standard()
            .read(text)
            .orElseThrow(
                () ->
                    new BadParameter(
                        parameter.name(),
                        "The parameter %s is a %s, not «%s»."
                            .formatted(parameter.name(), parameter.standard().type(), text)));
    if (parameter.name().equals(LIMIT) && !withinLimit(value)) {
      throw new BadParameter(
          LIMIT,
          "The parameter %s is from 0 to %d, not «%s»."
              .formatted(LIMIT, QuestionRunner.ROWS, text));
    }
    return value;
  }

  private static boolean withinLimit(Literal value) {
    return !(value instanceof Literal.Whole(Long rows)) || rows >= 0 && rows <= QuestionRunner.ROWS;
  }

  private static BadParameter unknown(Question question, String name, List<String> known) {
    return new BadParameter(
        name,
        "The question «%s» has no parameter «%s»; it has %s."
            .formatted(question.name(), name, known.isEmpty() ? "none" : String.join(", ", known)));
  }
}
