package org.entente.query;

import org.entente.EntenteException;

/** A question that cannot be asked so. */
public abstract sealed class QuestionException extends EntenteException {

  private QuestionException(String message) {
    super(message);
  }

  /** No question of that name. */
  public static final class UnknownQuestion extends QuestionException {
    UnknownQuestion(String message) {
      super(message);
    }
  }

  /** A parameter that the question does not have, or a value that it cannot take. */
  public static final class BadParameter extends QuestionException {
    private final String parameter;

    BadParameter(String parameter, String message) {
      super(message);
      this.parameter = parameter;
    }

    public String parameter() {
      return parameter;
    }
  }
}
