package org.entente.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.claims.ClaimJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The figures are those of the scorer that the project is measured by, where that lies in a folder
 * {@code shared} beside the project or one of the folders that hold it.
 */
class ReferenceScorerTests {

  @TempDir private Path folder;

  @ParameterizedTest(name = "{1}")
  @CsvSource({"seeds, gold/seeds", "corpus/annotated, gold/annotated"})
  void givesTheSameFigures(String documents, String recorded)
      throws IOException, InterruptedException {
    Path shared = shared();

    compare(shared.resolve(documents), shared.resolve(recorded));
  }

  /** The reference scorer knows no other endings than these, and no folders. */
  @Test
  void givesTheSameFiguresOnTheSamples() throws IOException, InterruptedException {
    Path samples = Path.of("samples");
    List<Path> files;
    try (Stream<Path> all = Files.walk(samples)) {
      files = all.filter(f -> f.toString().matches(".*\\.(txt|md|html)")).toList();
    }
    Path gold = Files.createDirectory(folder.resolve("gold"));
    for (Path file : files) {
      String key = DocumentKey.of(file.toString());
      Path claims = file.resolveSibling(key + ".claims");
      if (Files.exists(claims)) {
        Files.copy(claims, gold.resolve(key + ".tsv"));
      }
    }

    compare(samples, gold);
  }

  private void compare(Path documents, Path recorded) throws IOException, InterruptedException {
    Gold gold = Gold.read(recorded);
    Corpus corpus = Corpus.of(documents, gold);
    JsonNode expected = reference(shared().resolve("score.py"), recorded, corpus);
    List<Score> scores = Evaluation.of(gold, corpus.documents()).scores();

    assertThat(scores).hasSize(expected.size());
    for (int i = 0; i < scores.size(); i++) {
      assertThat(figures(scores.get(i))).isEqualTo(figures(expected.get(i)));
    }
  }

  private static Path shared() {
    Optional<Path> shared =
        Stream.iterate(Path.of("").toAbsolutePath(), p -> p.getParent() != null, p -> p.getParent())
            .map(above -> above.resolveSibling("shared"))
            .filter(s -> Files.exists(s.resolve("score.py")))
            .findFirst();
    assumeTrue(shared.isPresent(), "there is no folder 'shared' with score.py");
    return shared.orElseThrow();
  }

  private JsonNode reference(Path scorer, Path gold, Corpus corpus)
      throws IOException, InterruptedException {
    Path claims = folder.resolve("claims.jsonl");
    Files.write(
        claims,
        corpus.documents().stream()
            .flatMap(e -> e.claims().stream().map(claim -> ClaimJson.line(e.document(), claim)))
            .toList());
    Process process = python(scorer.toString(), gold.toString(), claims.toString(), "--json");
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(out).isZero();
    return JsonMapper.shared().readTree(out);
  }

  private static Process python(String... arguments) {
    try {
      return new ProcessBuilder(Stream.concat(Stream.of("python3"), Stream.of(arguments)).toList())
          .redirectErrorStream(true)
          .start();
    } catch (IOException e) {
      return abort("python3 does not start: " + e.getMessage());
    }
  }

  private static String figures(JsonNode score) {
    return String.join(
        " ",
        score.path("rel").asString(),
        score.path("layer").asString(),
        score.path("status").asString(),
        "core=" + score.path("core").asInt(),
        "tp=" + score.path("tp").asInt(),
        "fn=" + score.path("fn").asInt(),
        "fp=" + score.path("fp").asInt(),
        "dates=" + score.path("dates").asInt(),
        rounded(score.path("P").asDouble()),
        rounded(score.path("R").asDouble()),
        rounded(score.path("F1").asDouble()),
        score.path("date").isNull() ? "-" : rounded(score.path("date").asDouble()));
  }

  private static String figures(Score score) {
    return String.join(
        " ",
        score.task().relation().name(),
        score.task().layerName(),
        score.task().status().name(),
        "core=" + score.core(),
        "tp=" + score.right(),
        "fn=" + score.missed(),
        "fp=" + score.spurious(),
        "dates=" + score.dated(),
        rounded(score.precision()),
        rounded(score.recall()),
        rounded(score.f1()),
        score.dateAccuracy().map(ReferenceScorerTests::rounded).orElse("-"));
  }

  private static String rounded(double figure) {
    return new BigDecimal(figure).setScale(3, RoundingMode.HALF_EVEN).toPlainString();
  }
}
