package org.entente.model;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

class GuardedModelTests {

  private static final Question QUESTION = Asked.question(Asked.MATE);
  private static final Reply FAILED = new Reply.Failed("it failed");
  private static final Reply REFUSED = new Reply.Refused();

  private final ListAppender<ILoggingEvent> log = new ListAppender<>();
  private final Logger logger = (Logger) LoggerFactory.getLogger(GuardedModel.class);

  @BeforeEach
  void listen() {
    log.start();
    logger.addAppender(log);
    logger.setAdditive(false);
  }

  @AfterEach
  void leave() {
    logger.detachAppender(log);
    logger.setAdditive(true);
  }

  @Test
  void leavesTheModelAloneAfterSomeFailuresInARowAndSaysSoOnce() {
    Deque<Reply> replies = new ArrayDeque<>(List.of(FAILED, FAILED, FAILED, FAILED, FAILED));
    GuardedModel guarded = new GuardedModel(question -> replies.remove());

    for (int i = 0; i < GuardedModel.PATIENCE; i++) {
      assertThat(guarded.ask(QUESTION)).isEqualTo(FAILED);
    }

    assertThat(guarded.ask(QUESTION)).isInstanceOf(Reply.Unasked.class);
    assertThat(guarded.ask(QUESTION)).isInstanceOf(Reply.Unasked.class);
    assertThat(log.list).hasSize(1);
    assertThat(log.list.getFirst().getLevel()).isEqualTo(Level.WARN);
    assertThat(log.list.getFirst().getFormattedMessage()).contains("5 times", "it failed");
  }

  @Test
  void whatIsAnsweredOrRefusedStartsTheCountAnew() {
    Deque<Reply> replies =
        new ArrayDeque<>(
            List.of(
                FAILED, FAILED, FAILED, FAILED, REFUSED, FAILED, FAILED, FAILED, FAILED, REFUSED));
    GuardedModel guarded = new GuardedModel(question -> replies.remove());

    while (!replies.isEmpty()) {
      assertThat(guarded.ask(QUESTION)).isNotInstanceOf(Reply.Unasked.class);
    }

    assertThat(log.list).isEmpty();
  }
}
