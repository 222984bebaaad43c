package org.entente.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnswerStoreTests {

  private static final String NONE = "{\"claims\":[]}";
  private static final String FENCED = "```json\n{\"claims\":[]}\n```";

  @TempDir private Path folder;

  @Test
  void givesBackWhatItKeptToTheLetter() throws IOException {
    AnswerStore store = store("stub");

    assertThat(store.find("a «question»\n")).isEmpty();
    assertThat(store.keep("a «question»\n", FENCED)).isEqualTo(FENCED);
    assertThat(store("stub").find("a «question»\n")).contains(FENCED);
    assertThat(files()).hasSize(1).allMatch(file -> file.toString().endsWith(".json"));
  }

  @Test
  void theFirstAnswerStays() throws IOException {
    store("stub").keep("q", FENCED);

    assertThat(store("stub").keep("q", NONE)).isEqualTo(FENCED);
    assertThat(store("stub").find("q")).contains(FENCED);
  }

  @Test
  void anotherModelPromptOrQuestionHasItsOwn() throws IOException {
    store("stub").keep("q", NONE);

    assertThat(store("other").find("q")).isEmpty();
    assertThat(store("stub").find("Q")).isEmpty();
    assertThat(store("stub").key("q")).isNotEqualTo(store("other").key("q"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{",
        "null",
        "{}",
        "{\"asked\":\"stub\",\"question\":\"other\",\"answer\":\"{\\\"claims\\\":[]}\"}",
        "{\"asked\":\"stub\",\"question\":\"q\",\"answer\":\"nonsense\"}",
        "{\"asked\":\"stub\",\"question\":\"q\",\"answer\":7}"
      })
  void aDamagedFileIsNoAnswerAndIsMended(String damaged) throws IOException {
    AnswerStore store = store("stub");
    store.keep("q", NONE);
    Files.writeString(files().getFirst(), damaged);

    assertThat(store.find("q")).isEmpty();
    store.keep("q", FENCED);
    assertThat(store.find("q")).contains(FENCED);
  }

  @Test
  void aFileThatGrewBeyondAllBoundsIsNotReadWhole() throws IOException {
    AnswerStore store = store("stub");
    store.keep("q", NONE);
    Files.writeString(
        files().getFirst(), Files.readString(files().getFirst()) + " ".repeat(600_000));

    assertThat(store.find("q")).contains(NONE);
  }

  @Test
  void aFullFolderTakesNoMore() throws IOException {
    AnswerStore store = store("stub");
    Path full = Files.createDirectories(folder.resolve(store.key("q").substring(0, 2)));
    assertThat(store.hasRoom("q")).isTrue();

    for (int i = 0; i < 2000; i++) {
      Files.createFile(full.resolve(i + ".json"));
    }

    assertThat(store.hasRoom("q")).isFalse();
  }

  private AnswerStore store(String asked) {
    return new AnswerStore(folder, asked);
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).toList();
    }
  }
}
