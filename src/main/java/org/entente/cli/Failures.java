package org.entente.cli;

import java.io.PrintWriter;
import java.util.Optional;
import org.entente.EntenteException;
import org.entente.graph.server.DatabaseUnavailable;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** Says in one sentence what went wrong; the stack trace only to who asks for it. */
final class Failures implements IExecutionExceptionHandler, IParameterExceptionHandler {

  private final boolean debug;

  Failures(Surroundings surroundings) {
    this.debug = surroundings.variable("ENTENTE_DEBUG").isPresent();
  }

  @Override
  public int handleExecutionException(Exception fault, CommandLine command, ParseResult parsed) {
    PrintWriter err = command.getErr();
    err.println(sentence(fault));
    if (debug || parsed.hasMatchedOption("--debug")) {
      fault.printStackTrace(err);
    }
    return status(fault);
  }

  @Override
  public int handleParseException(ParameterException fault, String[] arguments) {
    CommandLine command = fault.getCommandLine();
    PrintWriter err = command.getErr();
    err.println(fault.getMessage());
    CommandLine.UnmatchedArgumentException.printSuggestions(fault, err);
    err.println("See " + command.getCommandSpec().qualifiedName() + " --help.");
    return ExitCode.MISUSED;
  }

  private static String sentence(Exception fault) {
    if (fault instanceof EntenteException) {
      return Optional.ofNullable(fault.getMessage()).orElse("It failed without saying why.");
    }
    return "That should not have happened: " + fault + " (--debug shows where).";
  }

  private static int status(Exception fault) {
    return switch (fault) {
      case DatabaseUnavailable none -> ExitCode.UNAVAILABLE;
      default -> ExitCode.SKIPPED;
    };
  }
}
