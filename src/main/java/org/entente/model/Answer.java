package org.entente.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a model says of a sentence.
 *
 * @param misshapen how many of its claims break the schema
 */
record Answer(List<Proposal> proposals, int misshapen) {

  private static final String THOUGHT = "</think>";

  Answer {
    proposals = List.copyOf(proposals);
  }

  /**
   * Reads an answer: the JSON object itself, or one in a code fence or among words, behind the
   * model's thoughts. Empty where there is none with a list of claims.
   */
  static Optional<Answer> read(String text) {
    int thought = text.lastIndexOf(THOUGHT);
    String said = thought < 0 ? text : text.substring(thought + THOUGHT.length());
    return Stream.of(said, between(said, '{', '}'))
        .flatMap(json -> parsed(json).stream())
        .filter(json -> json.path("claims").isArray())
        .findFirst()
        .map(json -> of(json.path("claims")));
  }

  private static String between(String text, char first, char last) {
    int start = text.indexOf(first);
    int end = text.lastIndexOf(last);
    return start < 0 || end < start ? "" : text.substring(start, end + 1);
  }

  private static Optional<JsonNode> parsed(String json) {
    try {
      return Optional.of(JsonMapper.shared().readTree(json));
    } catch (JacksonException e) {
      return Optional.empty();
    }
  }

  private static Answer of(JsonNode claims) {
    List<Proposal> proposals = new ArrayList<>();
    claims.forEach(claim -> Proposal.of(claim).ifPresent(proposals::add));
    return new Answer(proposals, claims.size() - proposals.size());
  }
}
