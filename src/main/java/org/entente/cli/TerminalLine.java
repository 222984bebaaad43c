package org.entente.cli;

import java.io.PrintWriter;
import me.tongfei.progressbar.ProgressBarConsumer;

/** The terminal's last line, written over and over, gone at the end. */
record TerminalLine(PrintWriter err, int columns) implements ProgressBarConsumer {

  private static final String CLEAR = "\r\u001b[K";

  @Override
  public int getMaxRenderedLength() {
    return columns;
  }

  @Override
  public void accept(String rendered) {
    err.print(CLEAR + rendered);
    err.flush();
  }

  @Override
  public void clear() {
    err.print(CLEAR);
    err.flush();
  }

  @Override
  public void close() {
    clear();
  }
}
