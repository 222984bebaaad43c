package org.entente.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.entente.claims.ClaimExtractor;
import org.entente.claims.RuleExtractor;
import org.entente.evaluation.CaseFault.Kind;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;

/**
 * What a careful reader would write down of a short text is claimed, and nothing else. Cases that
 * are open are listed in {@code cases-open.tsv}; each run leaves the present list in {@code
 * target/}: once it is shorter, copy it to {@code src/test/resources/}.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReadingCasesTests {

  private static final Path EXPECTED = Path.of("src/test/resources");
  private static final int LEAST = 400;
  private static final int LEAST_NEGATIVE = 60;
  private static final int GROUPS = 43;

  private List<CaseRun> runs = List.of();
  private OpenCases open = new OpenCases(Map.of());

  @BeforeAll
  void readCases() throws IOException {
    ClaimExtractor extractor = RuleExtractor.standard();
    runs =
        new CaseReader(EXPECTED.resolve("cases"))
            .read().stream().map(read -> CaseRun.of(read, extractor)).toList();
    open = OpenCases.read(EXPECTED.resolve(OpenCases.FILE));
    OpenCases.write(Path.of("target", OpenCases.FILE), runs);
    warn();
  }

  @TestFactory
  Stream<DynamicContainer> cases() {
    Map<String, List<CaseRun>> groups =
        runs.stream()
            .collect(
                Collectors.groupingBy(
                    run -> run.read().place().group(), LinkedHashMap::new, Collectors.toList()));
    return groups.entrySet().stream()
        .map(
            e ->
                DynamicContainer.dynamicContainer(
                    e.getKey(), e.getValue().stream().map(this::test)));
  }

  private DynamicTest test(CaseRun run) {
    return DynamicTest.dynamicTest(run.read().title(), () -> open.check(run));
  }

  @Test
  void thereAreEnoughCases() {
    assertThat(runs).hasSizeGreaterThanOrEqualTo(LEAST);
    assertThat(runs)
        .filteredOn(run -> run.read().isNegative())
        .hasSizeGreaterThanOrEqualTo(LEAST_NEGATIVE);
  }

  @Test
  void everyGroupHasANumberOfItsOwn() {
    assertThat(runs.stream().map(run -> run.read().place().group()).distinct())
        .extracting(group -> Integer.parseInt(group.substring(0, 2)))
        .doesNotHaveDuplicates()
        .containsAll(IntStream.rangeClosed(1, GROUPS).boxed().toList());
  }

  @Test
  void everyOpenCaseExists() {
    assertThat(runs).extracting(run -> run.read().name()).containsAll(open.reasons().keySet());
  }

  /** The worst that reading can do is not to be overlooked, even while it is listed as open. */
  private void warn() {
    List<CaseRun> violated =
        runs.stream().filter(run -> run.reasons().contains(Kind.NEGATIVE)).toList();
    if (!violated.isEmpty()) {
      System.out.println(
          violated.stream()
              .map(CaseRun::words)
              .collect(
                  Collectors.joining(
                      "\n\n",
                      "!!! STATED AS HELD AGAINST THE TEXT, IN %d CASES:%n%n"
                          .formatted(violated.size()),
                      "\n")));
    }
  }
}
