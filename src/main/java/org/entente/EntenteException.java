package org.entente;

/**
 * Something that stops a document or a command. The message is one sentence for the user: the file
 * or value, the reason, the remedy.
 */
public class EntenteException extends RuntimeException {

  public EntenteException(String message) {
    super(message);
  }

  public EntenteException(String message, Throwable cause) {
    super(message, cause);
  }
}
