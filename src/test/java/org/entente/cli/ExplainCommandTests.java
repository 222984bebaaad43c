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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ExplainCommandTests {

  private static final String TEXT =
      """
      ---
      date: 2016-05-16
      source: TASS
      ---
      Foreign Minister of Ghana Hanna Tetteh met with Foreign Minister of Malta George Vella on Monday.
      Tetteh powwowed with the President of Kenya.
      """;

  @TempDir private Path folder;
  private Path file;

  @BeforeEach
  void writeFile() throws IOException {
    file = folder.resolve("meeting.md");
    Files.writeString(file, TEXT);
  }

  @Test
  void tellsHowEachSentenceIsRead() {
    Run run = Run.of("explain", file.toString());

    assertThat(run.status()).isEqualTo(ExitCode.DONE);
    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .startsWith(
            """
            meeting.md: 2016-05-16, TASS

            1 Foreign Minister of Ghana Hanna Tetteh met with Foreign Minister of Malta George Vella on Monday. [body]
              Foreign Minister of Ghana Hanna Tetteh = Person hanna-tetteh [GHA], Foreign Minister: in persons.tsv; office and party beside it
              Foreign Minister of Malta George Vella = Person george-vella [MLT], Foreign Minister: in persons.tsv; office and party beside it
              on Monday = Date 2016-05-16: counted from the document's date 2016-05-16
              rule met-with  {A} >> <meet> ~ with {B}
                  'met': {A} Foreign Minister of Ghana Hanna Tetteh, {B} Foreign Minister of Malta George Vella
                  HELD: nothing in its clause says otherwise
                  claim hanna-tetteh [GHA] MET_WITH IN_PERSON george-vella [MLT], 2016-05-16 by 'on Monday'
                  claim GHA MET_WITH IN_PERSON MLT, 2016-05-16 by 'on Monday'
              rule office: hanna-tetteh [GHA] REPRESENTS GHA, Foreign Minister
              rule office: george-vella [MLT] REPRESENTS MLT, Foreign Minister

            2 Tetteh powwowed with the President of Kenya. [body]
              Tetteh = Person hanna-tetteh [GHA], Foreign Minister: short for Hanna Tetteh, first named in sentence 1; party from sentence 1
              the President of Kenya = Country KEN, President: an office without a name, of the party beside it
              not met-with  {A} >> <meet> ~ with {B}
                  holds for {A} Tetteh, {B} the President of Kenya; wants <meet>, but 'powwowed' is none of:\
            """);
  }

  @ParameterizedTest
  @CsvSource({"--only-unread", "--sentence=2"})
  void showsWhatIsAskedFor(String option) {
    Run run = Run.of("explain", option, file.toString());

    assertThat(run.out()).contains("2 Tetteh powwowed").doesNotContain("1 Foreign Minister");
  }

  @Test
  void aLineInAFolderMakesTheClaim() throws IOException {
    Path rules = Files.createDirectory(folder.resolve("rules"));
    Files.writeString(rules.resolve("classes.txt"), "meet = powwowed\n");

    Run option = Run.of("explain", "--rules", rules.toString(), "--sentence=2", file.toString());
    Run variable =
        Run.with(
            Map.of("ENTENTE_RULES", rules.toString()),
            "extract",
            "--format=table",
            file.toString());

    assertThat(option.out()).contains("claim GHA MET_WITH IN_PERSON KEN, 2016-05-16 by");
    assertThat(variable.out()).contains("Ghana MET_WITH Kenya");
  }

  @Test
  void printsASentenceALineForPrograms() {
    Run run = Run.of("explain", "--format=jsonl", file.toString());

    assertThat(run.lines()).hasSize(2);
    JsonNode second = JsonMapper.shared().readTree(run.lines().getLast());
    assertThat(second.path("document").asString()).isEqualTo("meeting.md");
    assertThat(second.path("sentence").asInt()).isEqualTo(2);
    assertThat(second.at("/nearest/0/rule").asString()).isEqualTo("met-with");
  }

  @Test
  void marksWordsOnATerminalOnly() {
    String path = file.toString();
    Surroundings terminal = new Surroundings(Map.of(), Optional.of(80), true);
    Surroundings plain = new Surroundings(Map.of("NO_COLOR", "1"), Optional.of(80), true);

    assertThat(Run.in(terminal, "explain", path).out()).contains("\u001b[32mHELD\u001b[0m");
    assertThat(Run.in(plain, "explain", path).out()).doesNotContain("\u001b");
    assertThat(Run.of("explain", path).out()).doesNotContain("\u001b");
  }

  @Test
  void listsWhatItSkippedAndGoesOn() {
    Run run = Run.of("explain", folder.resolve("missing.txt").toString(), file.toString());

    assertThat(run.status()).isEqualTo(ExitCode.SKIPPED);
    assertThat(run.err()).startsWith("Skipped ").contains("missing.txt").hasLineCount(1);
    assertThat(run.out()).contains("rule met-with");
  }

  @Test
  void rulesThatCannotBeUsedAreOneSentence() throws IOException {
    Path rules = Files.createDirectory(folder.resolve("rules"));
    Files.writeString(rules.resolve("classes.txt"), "meets = powwowed\n");

    for (String command : new String[] {"explain", "extract", "load", "serve --load"}) {
      String line = command + " " + file + " --rules " + rules;
      Run run = Run.of(line.split(" "));

      assertThat(run.status()).as(command).isEqualTo(ExitCode.MISUSED);
      assertThat(run.out()).isEmpty();
      assertThat(run.err()).contains("classes.txt line 1: expected a class").hasLineCount(1);
    }
  }

  @Test
  void aSentenceThatIsNotThereIsSaid() {
    Run run = Run.of("explain", "--sentence=9", file.toString());

    assertThat(run.status()).isEqualTo(ExitCode.MISUSED);
    assertThat(run.err()).isEqualTo("There is no sentence 9; the last one is 2.\n");
  }
}
