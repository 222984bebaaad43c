package org.entente.model;

/** A key that no log, message or stack trace shows. */
final class Secret {

  private final String text;

  Secret(String text) {
    this.text = text;
  }

  /** For the request's header, and for nothing else. */
  String text() {
    return text;
  }

  /** Whether it can stand in a header: printable ASCII without spaces. */
  boolean isPrintable() {
    return text.chars().allMatch(c -> c > ' ' && c < 127);
  }

  @Override
  public String toString() {
    return "(hidden)";
  }
}
