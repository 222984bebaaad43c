package org.entente.reading.format;

import org.entente.EntenteException;

/** One record of a file that cannot be read; those behind it can. */
public final class UnreadableRecord extends EntenteException {

  private static final long serialVersionUID = 1L;

  private final String uri;

  UnreadableRecord(String uri, String reason) {
    super(reason);
    this.uri = uri;
  }

  /** Where the record stands. */
  public String uri() {
    return uri;
  }
}
