package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import org.entente.query.Answer;
import org.junit.jupiter.api.Test;

class AnswerPrinterTests {

  private static final Answer ANSWER =
      new Answer(
          List.of("partner", "contacts", "evidence"),
          List.of(
              Map.of(
                  "partner",
                  "HUN",
                  "contacts",
                  12,
                  "evidence",
                  List.of(Map.of("sentence", "A met \"B\", ".repeat(9), "start", 1))),
              Map.of("partner", "CHE", "contacts", 3)),
          true);

  @Test
  void aTableShowsSentencesAndCutsThem() {
    assertThat(print(AnswerFormat.table))
        .startsWith("partner  contacts  evidence\nHUN            12  A met \"B\", A met")
        .contains("…\nCHE             3\n");
  }

  @Test
  void aTableShowsWrappedSentencesAndLinesOfTablesInOneLine() {
    Answer answer =
        new Answer(List.of("evidence"), List.of(Map.of("evidence", "NATO\tHUN\nmember")), true);
    StringWriter text = new StringWriter();

    new AnswerPrinter(new PrintWriter(text, true)).print(answer, AnswerFormat.table);

    assertThat(text.toString().lines()).containsExactly("evidence", "NATO HUN member");
  }

  @Test
  void csvQuotesWhatNeedsItAndHasEvidenceAsJson() {
    assertThat(print(AnswerFormat.csv))
        .startsWith("partner,contacts,evidence\r\nHUN,12,\"[{\"\"")
        .contains("\"\"sentence\"\":\"\"A met \\\"\"B\\\"\", A met ", "\"\"start\"\":1")
        .endsWith("CHE,3,\r\n");
  }

  @Test
  void jsonKeepsTheOrderOfColumnsAndLeavesOutWhatIsAbsent() {
    assertThat(print(AnswerFormat.json).replaceAll("\\s+", ""))
        .startsWith("[{\"partner\":\"HUN\",\"contacts\":12,\"evidence\":[{")
        .endsWith("{\"partner\":\"CHE\",\"contacts\":3}]");
  }

  private static String print(AnswerFormat format) {
    StringWriter text = new StringWriter();
    new AnswerPrinter(new PrintWriter(text, true)).print(ANSWER, format);
    return format == AnswerFormat.csv ? text.toString() : text.toString().replace("\r\n", "\n");
  }
}
