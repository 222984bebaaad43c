package org.entente.api;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.graph.Decisions;
import org.entente.graph.Review;
import org.entente.graph.Suggestion;
import org.entente.graph.Suggestions;
import org.entente.identity.Verdict;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** What analysts decide of actors and claims; deciding needs the token. */
@RestController
@RequestMapping("/api/v1")
class DecisionEndpoint {

  private static final String OPERATOR = "operator";

  private final Decisions decisions;
  private final Suggestions suggestions;

  DecisionEndpoint(Decisions decisions, Suggestions suggestions) {
    this.decisions = decisions;
    this.suggestions = suggestions;
  }

  /**
   * @param kind same or different
   * @param a an actor's id, or a form: ahmed-ali/EGY
   * @param author who decides; the operator where nobody is named
   */
  record Request(
      @Nullable Kind kind, @Nullable String a, @Nullable String b, @Nullable String author) {}

  /** As requests write it. */
  enum Kind {
    same,
    different;

    Verdict.Kind verdict() {
      return this == same ? Verdict.Kind.SAME : Verdict.Kind.DIFFERENT;
    }
  }

  /**
   * @param decision CONFIRMED or REJECTED
   */
  record ReviewRequest(Review.@Nullable Decision decision, @Nullable String author) {}

  /** A verdict with its id. */
  record Decided(String id, Verdict verdict) {
    static Decided of(Verdict verdict) {
      return new Decided(verdict.id(), verdict);
    }
  }

  @GetMapping("/verdicts")
  Map<String, Object> verdicts() {
    return Map.of(
        "verdicts", decisions.verdicts().stream().map(Decided::of).toList(),
        "reviews", decisions.reviews());
  }

  @PostMapping("/verdicts")
  @ResponseStatus(HttpStatus.CREATED)
  Decided decide(@RequestBody Request request) {
    return Decided.of(
        decisions.decide(
            required(request.kind(), "kind (same or different)").verdict(),
            required(request.a(), "a"),
            required(request.b(), "b"),
            author(request.author())));
  }

  @DeleteMapping("/verdicts/{id}")
  Map<String, String> undo(@PathVariable String id) {
    return Map.of("undone", decisions.undo(id, OPERATOR));
  }

  @PutMapping("/claims/{id}/review")
  Review review(@PathVariable String id, @RequestBody ReviewRequest request) {
    return decisions.review(
        id,
        required(request.decision(), "decision (CONFIRMED or REJECTED)"),
        author(request.author()));
  }

  @DeleteMapping("/claims/{id}/review")
  Map<String, String> undoReview(@PathVariable String id) {
    return Map.of("undone", decisions.undoReview(id, OPERATOR));
  }

  @GetMapping("/suggestions")
  Map<String, List<Suggestion>> suggestions(@RequestParam(defaultValue = "50") int limit) {
    return Map.of("suggestions", suggestions.likeliest(Math.clamp(limit, 0, 1000)));
  }

  private static <T> T required(@Nullable T value, String name) {
    return Optional.ofNullable(value)
        .orElseThrow(
            () ->
                new ResponseStatusException(
                    HttpStatus.BAD_REQUEST, "The request lacks " + name + "; add it."));
  }

  private static String author(@Nullable String author) {
    return Optional.ofNullable(author).filter(name -> !name.isBlank()).orElse(OPERATOR);
  }
}
