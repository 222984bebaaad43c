package org.entente.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.claims.Claim;
import org.entente.claims.ClaimJson;
import org.entente.claims.ExtractedDocument;
import org.entente.document.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What is found in the samples does not become less. Each run leaves the present figures, less a
 * margin, and the present misses in {@code target/} as {@code samples-floor.tsv} and {@code
 * samples-misses.tsv}: once they are better, copy them to {@code src/test/resources/}.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SamplesTests {

  private static final Path SAMPLES = Path.of("samples");
  private static final Path EXPECTED = Path.of("src/test/resources");
  private static final String FLOOR = "samples-floor.tsv";
  private static final String MISSES = "samples-misses.tsv";
  private static final double MARGIN = 0.02;

  private Corpus corpus = new Corpus(List.of());
  private Map<String, Score> scores = Map.of();
  private Map<String, List<String>> misses = Map.of();

  @BeforeAll
  void evaluate() throws IOException {
    Gold gold = Gold.read(SAMPLES);
    corpus = Corpus.of(SAMPLES, gold);
    Evaluation evaluation = Evaluation.of(gold, corpus.documents());
    scores = new LinkedHashMap<>();
    evaluation.scores().forEach(score -> scores.put(name(score.task()), score));
    misses = new LinkedHashMap<>();
    Task.ALL.forEach(task -> misses.put(name(task), faults(task, evaluation)));
    writeFigures();
  }

  @Test
  void everySampleWithClaimsIsRead() {
    assertThat(Gold.read(SAMPLES).without(corpus.documents())).isEmpty();
  }

  @Test
  void noTaskFallsBelowItsFloor() throws IOException {
    List<String> floors = Files.readAllLines(EXPECTED.resolve(FLOOR)).stream().skip(1).toList();

    assertThat(floors).hasSameSizeAs(Task.ALL);
    assertThat(floors.stream().flatMap(this::fall)).as("tasks whose F1 fell").isEmpty();
  }

  @Test
  void everyQuoteIsTheTextAtItsOffsets() {
    for (ExtractedDocument extracted : corpus.documents()) {
      Document document = extracted.document();
      for (Claim claim : extracted.claims()) {
        assertThat(claim.evidence().document()).isEqualTo(document.id());
        assertThat(claim.evidence().span().of(document.text()))
            .as(document.uri())
            .isEqualTo(claim.evidence().quote());
      }
    }
  }

  @Test
  void everyPrintedQuoteIsInItsPlainTextFile() throws IOException {
    for (ExtractedDocument extracted : corpus.documents()) {
      if (extracted.document().name().endsWith(".txt")) {
        String file =
            Files.readString(
                SAMPLES.resolve(extracted.document().uri().replaceFirst("#\\d+$", "")));
        for (Claim claim : extracted.claims()) {
          JsonNode line = JsonMapper.shared().readTree(ClaimJson.line(extracted.document(), claim));
          assertThat(file.substring(line.path("start").asInt(), line.path("end").asInt()))
              .as(extracted.document().uri())
              .isEqualTo(line.path("quote").asString());
        }
      }
    }
  }

  /** What to say of a task that fell: the figures and what was not missed before. */
  private Stream<String> fall(String floor) {
    String task = floor.substring(0, floor.lastIndexOf('\t'));
    double least = Double.parseDouble(floor.substring(floor.lastIndexOf('\t') + 1));
    Score score = scores.get(task);
    if (score != null && score.f1() >= least) {
      return Stream.empty();
    }
    double f1 = score == null ? 0 : score.f1();
    String fresh =
        misses.getOrDefault(task, List.of()).stream()
            .filter(miss -> !knownMisses().contains(key(miss)))
            .collect(Collectors.joining("\n  "));
    return Stream.of(
        String.format(Locale.ROOT, "%s: F1 %.3f is below %.3f%n  %s", task, f1, least, fresh));
  }

  private static Set<String> knownMisses() {
    try (Stream<String> lines = Files.lines(EXPECTED.resolve(MISSES))) {
      return lines.collect(Collectors.toSet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void writeFigures() throws IOException {
    Stream<String> floors =
        scores.entrySet().stream()
            .map(
                e ->
                    e.getKey()
                        + String.format(
                            Locale.ROOT, "\t%.3f", Math.max(0, e.getValue().f1() - MARGIN)));
    Files.write(
        Path.of("target", FLOOR),
        Stream.concat(Stream.of("relation\tlayer\tstatus\tF1 floor"), floors).toList());
    Files.write(
        Path.of("target", MISSES),
        misses.values().stream().flatMap(List::stream).map(SamplesTests::key).toList());
  }

  private static String name(Task task) {
    return task.relation() + "\t" + task.layerName() + "\t" + task.status();
  }

  private static List<String> faults(Task task, Evaluation evaluation) {
    return evaluation.findings(task).stream()
        .filter(f -> f.kind() != Finding.Kind.DATE)
        .map(
            f ->
                String.join(
                    "\t", name(task), f.kind().name(), f.document(), f.fact(), f.sentence()))
        .toList();
  }

  /** Without its sentence, which may be worded anew. */
  private static String key(String miss) {
    return miss.substring(0, miss.lastIndexOf('\t'));
  }
}
