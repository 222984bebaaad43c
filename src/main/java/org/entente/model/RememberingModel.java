package org.entente.model;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/**
 * A model that is asked each question once: what it answered before is taken from the store, and an
 * answer that cannot be stored is none, so that what a document claims does not depend on the day.
 */
final class RememberingModel implements LanguageModel {

  private final AnswerStore store;
  private final LanguageModel model;
  private final ConcurrentMap<String, CompletableFuture<Reply>> running = new ConcurrentHashMap<>();
  private volatile boolean full;

  RememberingModel(AnswerStore store, LanguageModel model) {
    this.store = store;
    this.model = model;
  }

  /** Of two threads with one question, one asks and the other waits for its answer. */
  @Override
  public Reply ask(Question question) {
    String json = question.json();
    CompletableFuture<Reply> mine = new CompletableFuture<>();
    Optional<CompletableFuture<Reply>> others =
        Optional.ofNullable(running.putIfAbsent(json, mine));
    if (others.isPresent()) {
      return reused(others.get().join());
    }
    try {
      Reply reply = stored(json).orElseGet(() -> fresh(question, json));
      mine.complete(reply);
      return reply;
    } finally {
      running.remove(json);
      mine.complete(new Reply.Failed("something went wrong with it"));
    }
  }

  private static Reply reused(Reply reply) {
    return reply instanceof Reply.Answered(String text, Answer answer, boolean before)
        ? new Reply.Answered(text, answer, true)
        : reply;
  }

  private Optional<Reply> stored(String json) {
    return store.find(json).flatMap(text -> answered(text, true));
  }

  private static Optional<Reply> answered(String text, boolean reused) {
    return Answer.read(text).map(answer -> new Reply.Answered(text, answer, reused));
  }

  private Reply fresh(Question question, String json) {
    if (full || !store.hasRoom(json)) {
      return new Reply.Unasked("answers cannot be kept in " + store.folder());
    }
    Reply reply = model.ask(question);
    return reply instanceof Reply.Answered answered ? kept(json, answered) : reply;
  }

  private Reply kept(String json, Reply.Answered answered) {
    try {
      String text = store.keep(json, answered.text());
      return answered(text, false).orElse(answered);
    } catch (IOException e) {
      full = true;
      return new Reply.Failed("its answer could not be kept in " + store.folder());
    }
  }
}
