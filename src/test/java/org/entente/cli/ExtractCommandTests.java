package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ExtractCommandTests {

  private static final String TEXT =
      "On July 16, 2024, Foreign Minister of Russia Sergey Lavrov met with Foreign Minister of"
          + " Hungary Peter Szijjarto in New York.\n";

  @TempDir private Path folder;
  private Path file;

  @BeforeEach
  void writeFile() throws IOException {
    file = folder.resolve("meeting.txt");
    Files.writeString(file, TEXT);
  }

  @Test
  void printsOneClaimALineWhoseQuoteIsTheTextAtItsOffsets() {
    Run run = Run.of("extract", file.toString());

    assertThat(run.status()).isEqualTo(ExitCode.DONE);
    assertThat(run.err()).isEmpty();
    assertThat(run.lines())
        .isNotEmpty()
        .allSatisfy(
            line -> {
              JsonNode claim = JsonMapper.shared().readTree(line);
              assertThat(claim.path("document").asString()).isEqualTo("meeting.txt");
              assertThat(TEXT.substring(claim.path("start").asInt(), claim.path("end").asInt()))
                  .isEqualTo(claim.path("quote").asString());
            })
        .anyMatch(line -> line.contains("\"relation\":\"MET_WITH\""));
  }

  @Test
  void printsATable() {
    Run run = Run.of("extract", "--format", "table", file.toString());

    assertThat(run.status()).isEqualTo(ExitCode.DONE);
    assertThat(run.lines().getFirst()).startsWith("document");
    assertThat(run.out()).contains("MET_WITH", "2024-07-16");
  }

  @Test
  void listsWhatItSkippedAndGoesOn() throws IOException {
    String missing = folder.resolve("missing.txt").toString();

    Run run = Run.of("extract", missing, file.toString());

    assertThat(run.status()).isEqualTo(ExitCode.SKIPPED);
    assertThat(run.err()).startsWith("Skipped ").contains("missing.txt");
    assertThat(run.lines()).isNotEmpty();
  }

  @Test
  void readsATableOfMembershipsAndNamesTheLineThatCannotBe() throws IOException {
    String header = "organisation\tmember\trole\tfrom\n";
    Path good = Files.writeString(folder.resolve("good.tsv"), header + "NATO\tHUN\tmember\t1999");
    Path bad = Files.writeString(folder.resolve("bad.tsv"), header + "NATO\tHungaria\tmember");

    Run run = Run.of("extract", good.toString(), bad.toString());

    assertThat(run.status()).isEqualTo(ExitCode.SKIPPED);
    assertThat(run.lines())
        .singleElement()
        .asString()
        .contains("\"origin\":\"reference\"", "\"quote\":\"NATO\\tHUN\\tmember\\t1999\"");
    assertThat(run.err())
        .isEqualTo(
            "Skipped bad.tsv: bad.tsv line 2: expected a country's code or an organisation's id"
                + " for member, found 'Hungaria'.\n");
  }

  @Test
  void onATerminalSumsUpOnStandardErrorOnly() {
    Run run =
        Run.in(new Surroundings(Map.of(), Optional.of(80), false), "extract", file.toString());

    assertThat(run.err()).contains("documents", "MET_WITH", "skipped");
    assertThat(run.lines()).allMatch(line -> line.startsWith("{"));
  }
}
