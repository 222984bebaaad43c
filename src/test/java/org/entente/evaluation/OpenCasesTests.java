package org.entente.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.entente.document.Metadata;
import org.entente.evaluation.CaseFault.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opentest4j.AssertionFailedError;
import org.opentest4j.TestAbortedException;

class OpenCasesTests {

  private static final OpenCases OPEN =
      new OpenCases(Map.of("a-case", Set.of(Kind.MISSING, Kind.DATE)));

  @TempDir private Path folder;

  @Test
  void aCaseThatIsNotListedMustPass() {
    OPEN.check(run("other-case"));

    assertThatThrownBy(() -> OPEN.check(run("other-case", Kind.DATE)))
        .isInstanceOf(AssertionFailedError.class)
        .hasMessageContainingAll("12 Distribution: other-case", "Text.", "date: a fact");
  }

  @Test
  void aListedCaseIsSkippedWhileItFailsAsListed() {
    assertThatThrownBy(() -> OPEN.check(run("a-case", Kind.DATE)))
        .isInstanceOf(TestAbortedException.class)
        .hasMessageContaining("open: date");
  }

  @Test
  void aListedCaseMayNotHaveAFaultOfAnotherKind() {
    assertThatThrownBy(() -> OPEN.check(run("a-case", Kind.DATE, Kind.NEGATIVE)))
        .isInstanceOf(AssertionFailedError.class);
  }

  @Test
  void aListedCaseThatPassesMustBeTakenOff() {
    assertThatThrownBy(() -> OPEN.check(run("a-case")))
        .isInstanceOf(AssertionFailedError.class)
        .hasMessageContaining("remove it from cases-open.tsv");
  }

  @Test
  void theListIsReadAsItWasWritten() throws IOException {
    Path file = folder.resolve("open.tsv");

    OpenCases.write(file, List.of(run("other-case"), run("a-case", Kind.DATE, Kind.MISSING)));

    assertThat(Files.readAllLines(file).getLast())
        .isEqualTo("12 Distribution\ta-case\tmissing,date");
    assertThat(OpenCases.read(file)).isEqualTo(OPEN);
  }

  private static CaseRun run(String name, Kind... kinds) {
    CasePlace place = new CasePlace(Path.of("12-distribution.txt"), 1);
    ReadingCase read = new ReadingCase(place, name, Metadata.NONE, "Text.\n", List.of(), Set.of());
    return new CaseRun(read, Stream.of(kinds).map(kind -> new CaseFault(kind, "a fact")).toList());
  }
}
