package org.entente.model;

import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Speaks the chat completions of the OpenAI API, as local servers do too.
 *
 * @see <a href="https://platform.openai.com/docs/api-reference/chat">Chat completions</a>
 */
final class Chat {

  private static final int SEED = 7;
  private static final int MOST_TOKENS = 2048;

  private final String model;
  private final Prompt prompt;

  Chat(String model, Prompt prompt) {
    this.model = model;
    this.prompt = prompt;
  }

  /** A request that holds the model to the schema and to the likeliest answer. */
  String strict(String question) {
    ObjectNode request = request(question);
    request.put("seed", SEED).put("max_tokens", MOST_TOKENS).put("stream", false);
    ObjectNode format = request.putObject("response_format").put("type", "json_schema");
    format
        .putObject("json_schema")
        .put("name", "claims")
        .put("strict", true)
        .set("schema", prompt.schema());
    return request.toString();
  }

  /** The same without what servers may not know. */
  String plain(String question) {
    return request(question).toString();
  }

  private ObjectNode request(String question) {
    ObjectNode request = JsonMapper.shared().createObjectNode();
    request.put("model", model).put("temperature", 0);
    request
        .putArray("messages")
        .add(message("system", prompt.instruction()))
        .add(message("user", question));
    return request;
  }

  private static ObjectNode message(String role, String content) {
    return JsonMapper.shared().createObjectNode().put("role", role).put("content", content);
  }

  /** What a completion says. */
  static Reply reply(byte[] completion) {
    try {
      return reply(JsonMapper.shared().readTree(completion).path("choices").path(0));
    } catch (JacksonException e) {
      return new Reply.Failed("its response is no completion");
    }
  }

  private static Reply reply(JsonNode choice) {
    JsonNode message = choice.path("message");
    String said = message.path("content").asStringOpt().orElse("").strip();
    boolean refused =
        !message.path("refusal").asStringOpt().orElse("").isBlank()
            || choice.path("finish_reason").asStringOpt().orElse("").equals("content_filter");
    if (refused) {
      return new Reply.Refused();
    }
    if (said.isEmpty()) {
      return new Reply.Failed("its answer is empty");
    }
    Optional<Answer> answer = Answer.read(said);
    return answer
        .<Reply>map(a -> new Reply.Answered(said, a, false))
        .orElseGet(() -> Refusals.match(said) ? new Reply.Refused() : unreadable(choice));
  }

  private static Reply unreadable(JsonNode choice) {
    boolean cut = choice.path("finish_reason").asStringOpt().orElse("").equals("length");
    return new Reply.Failed(
        cut ? "its answer was cut off" : "its answer is no JSON object with a list of claims");
  }
}
