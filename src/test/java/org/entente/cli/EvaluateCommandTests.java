package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluateCommandTests {

  private static final String TEXT =
      "On July 16, 2024, Foreign Minister of Russia Sergey Lavrov met with Foreign Minister of"
          + " Hungary Peter Szijjarto in New York.\n";
  private static final String GOLD =
      """
      meeting|MET_WITH|Country|RUS|Country|HUN|2024-07-16||HELD|core|On July 16, 2024
      meeting|MET_WITH|Country|RUS|Country|TUV|2024-07-16||HELD|core|On July 16, 2024
      """;

  @TempDir private Path folder;
  private Path corpus;
  private Path gold;

  @BeforeEach
  void writeFiles() throws IOException {
    corpus = Files.createDirectory(folder.resolve("corpus"));
    gold = Files.createDirectory(folder.resolve("gold"));
    Files.writeString(corpus.resolve("meeting.txt"), TEXT);
    Files.writeString(corpus.resolve("other.txt"), TEXT);
    Files.writeString(gold.resolve("meeting.tsv"), GOLD.replace('|', '\t'));
  }

  @Test
  void printsFiguresAndWhatStandsBehindThem() {
    Run run = evaluate(corpus, "--show", "MET_WITH");

    assertThat(run.err()).isEmpty();
    assertThat(run.status()).isEqualTo(ExitCode.DONE);
    assertThat(run.lines().get(1).split(" +"))
        .startsWith("MET_WITH", "party", "HELD", "2", "1", "1", "0", "1.000", "0.500", "0.667");
    assertThat(run.out())
        .contains("confidence", "MISSED meeting: RUS | TUV | 2024-07-16", "    On July 16, 2024,");
  }

  @Test
  void listsDocumentsThatAreNotThere() throws IOException {
    Files.writeString(gold.resolve("lost.tsv"), "");

    Run run = evaluate(corpus);

    assertThat(run.status()).isEqualTo(ExitCode.SKIPPED);
    assertThat(run.err().lines()).containsExactly("Missing lost: there is no such document.");
  }

  @Test
  void aWrongFolderIsOneSentence() throws IOException {
    assertMisused(evaluate(folder.resolve("nowhere")), "nowhere");
    assertMisused(evaluate(gold.resolve("meeting.tsv")), "meeting.tsv");
    assertMisused(evaluate(Files.createDirectory(folder.resolve("empty"))), "empty");
    gold = folder.resolve("absent");
    assertMisused(evaluate(corpus), "absent");
    gold = folder.resolve("empty");
    assertMisused(evaluate(corpus), "empty");
  }

  private static void assertMisused(Run run, String named) {
    assertThat(run.status()).isEqualTo(ExitCode.MISUSED);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains(named).doesNotContain("\tat ");
    assertThat(run.err().lines()).hasSize(1);
  }

  private Run evaluate(Path documents, String... more) {
    List<String> arguments =
        new ArrayList<>(
            List.of("evaluate", "--corpus", documents.toString(), "--gold", gold.toString()));
    arguments.addAll(List.of(more));
    return Run.of(arguments.toArray(String[]::new));
  }
}
