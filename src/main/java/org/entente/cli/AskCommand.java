package org.entente.cli;

import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.entente.graph.server.Database;
import org.entente.query.Answer;
import org.entente.query.Literal;
import org.entente.query.Question;
import org.entente.query.QuestionCatalogue;
import org.entente.query.QuestionRunner;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Asks the graph a named question. */
@Command(
    name = "ask",
    description = "Asks the graph a question; without one, lists the questions.",
    footer = {
      "",
      "Example: whom Russia met, as a spreadsheet",
      "  entente ask contacts actor=RUS --format csv > contacts.csv"
    })
final class AskCommand implements Callable<Integer> {

  private final Surroundings surroundings;

  @Spec private CommandSpec spec = CommandSpec.create();
  @Mixin private DataOption data = new DataOption();

  @Parameters(index = "0", arity = "0..1", paramLabel = "QUESTION", description = "Its name.")
  private @Nullable String question;

  @Parameters(
      index = "1..*",
      paramLabel = "KEY=VALUE",
      description = "Its parameters; those left out have their standard values.")
  private List<String> arguments = List.of();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
  private AnswerFormat format = AnswerFormat.table;

  AskCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    QuestionCatalogue catalogue = QuestionCatalogue.load();
    Optional.ofNullable(question)
        .ifPresentOrElse(name -> ask(catalogue.question(name)), () -> list(catalogue));
    return ExitCode.DONE;
  }

  private void ask(Question asked) {
    Map<String, Literal> literals = QuestionCatalogue.arguments(asked, given());
    try (Database database = data.open(surroundings)) {
      Answer answer = new QuestionRunner(database.driver()).ask(asked, literals);
      new AnswerPrinter(spec.commandLine().getOut()).print(answer, format);
      if (!answer.complete()) {
        spec.commandLine().getErr().println("There are more rows than these.");
      }
    }
  }

  private Map<String, String> given() {
    Map<String, String> given = new LinkedHashMap<>();
    for (String argument : arguments) {
      int sign = argument.indexOf('=');
      if (sign < 1) {
        throw new ParameterException(
            spec.commandLine(), "Expected a parameter KEY=VALUE, not '" + argument + "'");
      }
      given.put(argument.substring(0, sign), argument.substring(sign + 1));
    }
    return given;
  }

  private void list(QuestionCatalogue catalogue) {
    PrintWriter out = spec.commandLine().getOut();
    Table table = new Table("question", "parameters", "answers");
    for (Question one : catalogue.questions()) {
      String parameters =
          one.parameters().stream()
              .map(p -> p.name() + "=" + p.standard().value())
              .collect(Collectors.joining(" "));
      table.row(one.name(), parameters, one.title());
    }
    table.print(out);
  }
}
