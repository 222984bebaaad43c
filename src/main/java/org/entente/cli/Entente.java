package org.entente.cli;

import java.io.BufferedWriter;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;

/** The command line's entry. */
public final class Entente {

  private Entente() {}

  public static void main(String[] args) {
    PrintWriter out = writer(FileDescriptor.out);
    PrintWriter err = writer(FileDescriptor.err);
    CommandLine commands =
        EntenteCommand.line(Surroundings.ofProcess(), new StandardStages()).setOut(out).setErr(err);
    int status = commands.execute(args);
    out.flush();
    err.flush();
    System.exit(status);
  }

  /** UTF-8 whatever the platform: claims are read by other programs. */
  private static PrintWriter writer(FileDescriptor descriptor) {
    return new PrintWriter(
        new BufferedWriter(
            new OutputStreamWriter(new FileOutputStream(descriptor), StandardCharsets.UTF_8)));
  }
}
