package org.entente.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The measuring works; what it measures in so short a time says nothing. */
class BenchTests {

  @Test
  void printsSpeedFloorThreadsAndHeap() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Path corpus = Path.of("src/test/resources/cases/01-long-titles.txt");

    new Bench(
            new BenchOptions(corpus, 0, 0, 1, List.of(1, 2), 1),
            new PrintStream(out, true, StandardCharsets.UTF_8))
        .run();

    assertThat(out.toString(StandardCharsets.UTF_8))
        .containsPattern("tokens and sentences of CoreNLP alone +[\\d.]+ +[\\d.]+ +[\\d.]+ +1\\.00")
        .containsPattern("from files to claims as lines +[\\d.]+ +[\\d.]+ +[\\d.]+ +[\\d.]+")
        .containsPattern("2 threads +[\\d.]+ +[\\d.]+ +\\d+")
        .containsPattern("1 MB, json lines +\\d+ +[\\d.]+ +\\d+ +\\d+")
        .containsPattern("1 MB, zip +\\d+ +[\\d.]+ +\\d+ +\\d+");
  }
}
