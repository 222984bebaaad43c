package org.entente.model;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.document.Document;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Keeps what a model answered beside what it was asked, a file an answer, so that the same sentence
 * gets the same answer whenever and in whatever order it is read. Nothing is ever replaced or
 * thrown away: a folder that is full takes no more.
 */
final class AnswerStore {

  /** About half a million answers in 256 folders. */
  private static final int MOST_IN_FOLDER = 2000;

  private static final int MOST_BYTES = 2 * Transport.MOST_BYTES;

  private final Path folder;
  private final String asked;

  /**
   * @param asked the model and the prompt
   */
  AnswerStore(Path folder, String asked) {
    this.folder = folder;
    this.asked = asked;
  }

  Path folder() {
    return folder;
  }

  /** The same for the same model, prompt, sentence and mentions. */
  String key(String question) {
    return Document.sha256(asked + "\u001f" + question);
  }

  /** What was answered; empty where nothing is stored that can be read. */
  Optional<String> find(String question) {
    try (InputStream in = Files.newInputStream(file(question))) {
      JsonNode json = JsonMapper.shared().readTree(in.readNBytes(MOST_BYTES));
      boolean same =
          json.path("asked").asString("").equals(asked)
              && json.path("question").asString("").equals(question);
      return json.path("answer")
          .asStringOpt()
          .filter(answer -> same && Answer.read(answer).isPresent());
    } catch (IOException | JacksonException e) {
      return Optional.empty();
    }
  }

  /** Whether an answer to this can be kept. */
  boolean hasRoom(String question) {
    try (Stream<Path> files = Files.list(file(question).getParent())) {
      return files.limit(MOST_IN_FOLDER).count() < MOST_IN_FOLDER;
    } catch (IOException | UncheckedIOException e) {
      return true;
    }
  }

  /**
   * Keeps an answer, whole or not at all. Where another command kept one meanwhile, that one stays.
   *
   * @return the one that is kept
   */
  String keep(String question, String answer) throws IOException {
    Optional<String> kept = find(question);
    if (kept.isPresent()) {
      return kept.get();
    }
    Path file = file(question);
    Files.createDirectories(file.getParent());
    Path draft = Files.createTempFile(file.getParent(), "", ".draft");
    try {
      Files.writeString(draft, text(question, answer));
      Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
      return answer;
    } finally {
      Files.deleteIfExists(draft);
    }
  }

  private String text(String question, String answer) {
    ObjectNode json = JsonMapper.shared().createObjectNode();
    return json.put("asked", asked).put("question", question).put("answer", answer) + "\n";
  }

  private Path file(String question) {
    String key = key(question);
    return folder.resolve(key.substring(0, 2)).resolve(key + ".json");
  }
}
