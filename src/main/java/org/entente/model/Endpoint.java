package org.entente.model;

import java.time.Duration;
import java.util.concurrent.Semaphore;

/**
 * A model behind an endpoint: asked by a few threads at a time, again after a while where the
 * endpoint is busy or stumbles, and without the schema where the endpoint does not know such.
 */
final class Endpoint implements LanguageModel {

  private static final int AT_ONCE = 4;
  private static final int TRIES = 3;
  private static final Duration FIRST_WAIT = Duration.ofSeconds(1);
  private static final Duration LONGEST_WAIT = Duration.ofSeconds(30);

  private final Semaphore places = new Semaphore(AT_ONCE, true);
  private final Transport transport;
  private final Chat chat;
  private final Pause pause;
  private volatile boolean plain;

  Endpoint(Transport transport, Chat chat, Pause pause) {
    this.transport = transport;
    this.chat = chat;
    this.pause = pause;
  }

  @Override
  public Reply ask(Question question) {
    try {
      places.acquire();
      try {
        return reply(persistent(question.json()));
      } finally {
        places.release();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return new Reply.Unasked("the command was stopped");
    }
  }

  private Exchange persistent(String question) throws InterruptedException {
    Exchange exchange = once(question);
    for (int tried = 1; tried < TRIES && exchange.mayPass(); tried++) {
      pause.last(wait(exchange, tried));
      exchange = once(question);
    }
    return exchange;
  }

  /** The endpoint's own wish, else twice as long each time; never for long. */
  private static Duration wait(Exchange exchange, int tried) {
    Duration wait = exchange.retryAfter().orElse(FIRST_WAIT.multipliedBy(1L << (tried - 1)));
    return wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait;
  }

  private Exchange once(String question) throws InterruptedException {
    if (plain) {
      return transport.send(chat.plain(question));
    }
    Exchange strict = transport.send(chat.strict(question));
    return isMisunderstood(strict) ? simplified(question) : strict;
  }

  /** Stays so where that is what the endpoint wanted. */
  private Exchange simplified(String question) throws InterruptedException {
    Exchange exchange = transport.send(chat.plain(question));
    plain = exchange instanceof Exchange.Received received && received.status() == 200;
    return exchange;
  }

  private static boolean isMisunderstood(Exchange exchange) {
    return exchange instanceof Exchange.Received received
        && (received.status() == 400 || received.status() == 422);
  }

  private static Reply reply(Exchange exchange) {
    return switch (exchange) {
      case Exchange.Broken broken -> new Reply.Failed(broken.reason());
      case Exchange.Received received ->
          received.status() == 200
              ? Chat.reply(received.body())
              : new Reply.Failed(reason(received.status()));
    };
  }

  private static String reason(int status) {
    return switch (status) {
      case 401, 403 -> "it does not take the key in ENTENTE_LLM_KEY (HTTP " + status + ")";
      case 404 -> "it knows no such address or model (HTTP 404)";
      case 429 -> "it was asked too much (HTTP 429)";
      default -> "it failed with HTTP " + status;
    };
  }
}
