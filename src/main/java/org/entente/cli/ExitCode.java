package org.entente.cli;

/** What every command's exit status says. */
final class ExitCode {

  /** All done. */
  static final int DONE = 0;

  /** Something was left out; standard error lists it. */
  static final int SKIPPED = 1;

  /** The command was used wrongly. */
  static final int MISUSED = 2;

  /** There is no database, or no port to answer on. */
  static final int UNAVAILABLE = 3;

  private ExitCode() {}
}
