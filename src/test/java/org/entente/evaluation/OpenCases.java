package org.entente.evaluation;

import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.evaluation.CaseFault.Kind;

/** The cases that do not pass yet, by name, with the kinds of their faults: a list that shrinks. */
record OpenCases(Map<String, Set<Kind>> reasons) {

  static final String FILE = "cases-open.tsv";
  private static final String HEADER = "group\tcase\treasons";

  static OpenCases read(Path file) throws IOException {
    Map<String, Set<Kind>> reasons = new LinkedHashMap<>();
    for (String line : Files.readAllLines(file).stream().skip(1).toList()) {
      String[] cells = line.split("\t");
      if (cells.length != 3) {
        throw new UnusableGold("'" + line + "' in '" + file + "' is no open case.");
      }
      reasons.put(cells[1], kinds(cells[2]));
    }
    return new OpenCases(reasons);
  }

  private static Set<Kind> kinds(String words) {
    return Stream.of(words.split(","))
        .map(word -> Kind.valueOf(word.toUpperCase(java.util.Locale.ROOT)))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  static void write(Path file, List<CaseRun> runs) throws IOException {
    Stream<String> lines =
        runs.stream()
            .filter(run -> !run.passes())
            .map(
                run ->
                    String.join("\t", run.read().place().group(), run.read().name(), words(run)));
    Files.write(file, Stream.concat(Stream.of(HEADER), lines).toList());
  }

  private static String words(CaseRun run) {
    return run.reasons().stream().map(Kind::word).collect(Collectors.joining(","));
  }

  /** Fails where a case does worse than the list says, or better; aborts where it is listed. */
  void check(CaseRun run) {
    Set<Kind> listed = reasons.getOrDefault(run.read().name(), Set.of());
    if (run.passes() && !listed.isEmpty()) {
      fail(run.read().title() + " passes now: remove it from " + FILE);
    }
    if (!listed.containsAll(run.reasons())) {
      fail(run.words());
    }
    if (!run.passes()) {
      abort("open: " + words(run));
    }
  }
}
