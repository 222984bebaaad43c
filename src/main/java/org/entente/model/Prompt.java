package org.entente.model;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.entente.document.Document;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the model is told before it is asked.
 *
 * @param instruction the system's message
 * @param schema that answers must follow, as JSON Schema
 */
record Prompt(String instruction, JsonNode schema) {

  static Prompt shipped() {
    return new Prompt(
        resource("prompt.txt"), JsonMapper.shared().readTree(resource("schema.json")));
  }

  /** Tells one prompt from another. */
  String digest() {
    return Document.sha256(instruction + "\u001f" + schema);
  }

  /** A file beside the prompt. */
  static String resource(String name) {
    try (InputStream in =
        Objects.requireNonNull(Prompt.class.getResourceAsStream("/model/" + name), name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("The file model/" + name + " cannot be read.", e);
    }
  }
}
