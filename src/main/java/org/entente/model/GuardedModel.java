package org.entente.model;

import java.util.concurrent.atomic.AtomicInteger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A model that is left alone, for as long as the command runs, once it has failed some times in a
 * row: each failure may last as long as the time-out.
 */
final class GuardedModel implements LanguageModel {

  private static final Logger LOG = LoggerFactory.getLogger(GuardedModel.class);
  static final int PATIENCE = 5;

  private final LanguageModel model;
  private final AtomicInteger inVain = new AtomicInteger();

  GuardedModel(LanguageModel model) {
    this.model = model;
  }

  @Override
  public Reply ask(Question question) {
    if (inVain.get() >= PATIENCE) {
      return new Reply.Unasked("it had failed " + PATIENCE + " times in a row");
    }
    Reply reply = model.ask(question);
    switch (reply) {
      case Reply.Answered answered -> recover();
      case Reply.Refused refused -> recover();
      case Reply.Failed failed -> fail(failed);
      case Reply.Unasked unasked -> {}
    }
    return reply;
  }

  /** What was asked before the last failure and answered behind it changes nothing. */
  private void recover() {
    inVain.updateAndGet(failures -> failures < PATIENCE ? 0 : failures);
  }

  private void fail(Reply.Failed failed) {
    if (inVain.incrementAndGet() == PATIENCE) {
      LOG.warn(
          "The language model failed {} times in a row, at last because {}; the rest is read by"
              + " rules alone.",
          PATIENCE,
          failed.reason());
    }
  }
}
