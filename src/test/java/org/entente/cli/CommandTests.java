package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

class CommandTests {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "extract",
        "explain",
        "evaluate",
        "load",
        "loads",
        "retract",
        "reread",
        "serve",
        "ask",
        "suggest",
        "same",
        "different",
        "undo",
        "verdicts",
        "confirm",
        "reject",
        "verify",
        "rebuild",
        "backup",
        "restore",
        "password"
      })
  void everyCommandExplainsItselfByAnExample(String command) {
    Run run = Run.of(command, "--help");

    assertThat(run.status()).isEqualTo(ExitCode.DONE);
    assertThat(run.out()).contains("Usage: entente " + command, "Example: ");
    assertThat(run.err()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          frobnicate                  | 'frobnicate'
          extract                     | PATH
          extract a --format xml      | jsonl, table
          extract a --threads many    | 'many'
          extract a --threads 0       | expected 1 to 256
          extract a --frmat table     | '--frmat'
          explain                     | FILE
          explain a --format table    | text, jsonl
          explain a --sentence 0      | expected 1 or more
          explain a --rules nowhere   | no folder 'nowhere'
          extract a --rules pom.xml   | no folder 'pom.xml'
          evaluate --corpus a         | --gold
          evaluate --show MEETING     | MET_WITH
          load                        | PATH
          verify --data               | --data
          serve --port http           | 'http'
          ask frobnicate              | contacts
          ask contacts colour=red     | colour
          ask contacts limit=-1       | limit
          ask contacts RUS            | KEY=VALUE
          ask contacts --format xml   | table, json, csv
          """)
  void wrongUseIsExplainedInOneOrTwoLines(String arguments, String explanation) {
    Run run = Run.of(arguments.strip().split(" +"));

    assertThat(run.status()).isEqualTo(ExitCode.MISUSED);
    assertThat(run.err()).contains(explanation).doesNotContain("\tat ");
    assertThat(run.out()).isEmpty();
  }

  @Test
  void withoutACommandItShowsWhatThereIs() {
    Run run = Run.of();

    assertThat(run.status()).isEqualTo(ExitCode.MISUSED);
    assertThat(run.err()).contains("extract", "load", "serve", "ask", "verify", "password");
  }

  @Test
  void listsTheQuestions() {
    Run run = Run.of("ask");

    assertThat(run.status()).isEqualTo(ExitCode.DONE);
    assertThat(run.lines()).hasSizeGreaterThan(5).anyMatch(line -> line.startsWith("contacts "));
  }

  @Test
  void aDatabaseThatIsNotThereIsOneSentence() {
    Run run =
        Run.with(
            Map.of("ENTENTE_NEO4J_URI", "bolt://127.0.0.1:1", "ENTENTE_NEO4J_PASSWORD", "x"),
            "verify");

    assertThat(run.status()).isEqualTo(ExitCode.UNAVAILABLE);
    assertThat(run.err()).contains("127.0.0.1:1").doesNotContain("\tat ");
    assertThat(run.err().lines()).hasSize(1);
  }

  @Test
  void theStackTraceIsForWhoAsksForIt() {
    Run run = Run.with(Map.of("ENTENTE_NEO4J_URI", "nonsense", "ENTENTE_DEBUG", "1"), "verify");

    assertThat(run.status()).isEqualTo(ExitCode.UNAVAILABLE);
    assertThat(run.err()).contains("ENTENTE_NEO4J_URI", "\tat ");
    assertThat(Run.with(Map.of("ENTENTE_NEO4J_URI", "nonsense"), "verify", "--debug").err())
        .contains("\tat ");
  }

  @Test
  void theServiceChecksItsSettingsBeforeTheDatabaseStarts(@TempDir Path folder) throws IOException {
    String data = folder.resolve("data").toString();
    try (ServerSocket taken = new ServerSocket(0)) {
      String port = String.valueOf(taken.getLocalPort());

      Run open = Run.with(Map.of("ENTENTE_ADDRESS", "0.0.0.0"), "serve", "--data", data);
      Run busy = Run.of("serve", "--data", data, "--port", port);

      assertThat(open.status()).isEqualTo(ExitCode.MISUSED);
      assertThat(open.err()).contains("ENTENTE_TOKEN").hasLineCount(1);
      assertThat(busy.status()).isEqualTo(ExitCode.UNAVAILABLE);
      assertThat(busy.err()).contains("Port " + port + " is taken").hasLineCount(1);
    }
    assertThat(folder.resolve("data")).doesNotExist();
  }

  @Test
  void doesNotKnowThePasswordOfAServerOfTheUsers() {
    Run run = Run.with(Map.of("ENTENTE_NEO4J_URI", "bolt://127.0.0.1:1"), "password");

    assertThat(run.status()).isEqualTo(ExitCode.MISUSED);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("ENTENTE_NEO4J_URI").hasLineCount(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          data  | ''    | ''
          data  | other | ' --data data'
          other | other | ''
          other | ''    | ' --data other'
          a b   | ''    | ' --data ''a b'''
          """)
  void tellsAnotherCommandWhereTheDataAre(String chosen, String usual, String argument) {
    Surroundings surroundings =
        new Surroundings(Map.of("ENTENTE_DATA", usual), Optional.empty(), false);

    assertThat(
            CommandLine.populateCommand(new DataOption(), "--data", chosen).argument(surroundings))
        .isEqualTo(argument);
  }

  @Test
  void showsThePasswordOfTheDataFolder(@TempDir Path folder) throws IOException {
    String data = folder.resolve("data").toString();

    Run first = Run.of("password", "--data", data);
    Run again = Run.with(Map.of("ENTENTE_DATA", data), "password");

    assertThat(first.status()).isEqualTo(ExitCode.DONE);
    assertThat(first.out().strip()).hasSizeGreaterThanOrEqualTo(16);
    assertThat(again.out()).isEqualTo(first.out());
    assertThat(Files.exists(folder.resolve("data"))).isTrue();
  }
}
